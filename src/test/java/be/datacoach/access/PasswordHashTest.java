package be.datacoach.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PasswordHashTest {
    private static final String PASSWORD = "een paard onder de boom";

    /** Made by the reference implementation: echo -n password | argon2 somesalt -id -t 2 -k 65536 -p 1 -l 32. */
    private static final String OF_REFERENCE =
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    @Test
    void matchesThePasswordItWasMadeOf() {
        assertThat(PasswordHash.of(PASSWORD).matches(PASSWORD)).isTrue();
    }

    @Test
    void matchesNoOther() {
        assertThat(PasswordHash.of(PASSWORD).matches(PASSWORD + " ")).isFalse();
        assertThat(PasswordHash.of(PASSWORD).matches("")).isFalse();
    }

    @Test
    void comesBackFromItsEncoding() {
        PasswordHash hash = PasswordHash.of(PASSWORD);
        assertThat(PasswordHash.parse(hash.encoded()).matches(PASSWORD)).isTrue();
        assertThat(PasswordHash.parse(hash.encoded()).encoded()).isEqualTo(hash.encoded());
    }

    @Test
    void isAnotherEveryTime() {
        assertThat(PasswordHash.of(PASSWORD).encoded())
                .isNotEqualTo(PasswordHash.of(PASSWORD).encoded());
    }

    @Test
    void spendsWhatOwaspAsks() {
        assertThat(PasswordHash.of(PASSWORD).encoded()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void understandsTheHashOfAnotherImplementation() {
        assertThat(PasswordHash.parse(OF_REFERENCE).matches("password")).isTrue();
        assertThat(PasswordHash.parse(OF_REFERENCE).isOutdated()).isTrue();
    }

    @Test
    void doesNotCareHowAnAccentWasTyped() {
        assertThat(PasswordHash.of("co\u00f6rdinator").matches("coo\u0308rdinator"))
                .isTrue();
    }

    @Test
    void refusesWhatIsNoHash() {
        assertThatIllegalArgumentException().isThrownBy(() -> PasswordHash.parse("geheim"));
    }

    @Test
    void costsWhatTheOperatorAsksAndNoLessThanOwaspAsksWhenTheySayNothing() {
        assertThat(PasswordHash.asked(null).kibibytes()).isEqualTo(19_456);
        assertThat(PasswordHash.asked("").kibibytes()).isEqualTo(19_456);
        assertThat(PasswordHash.asked(" 65536 ").kibibytes()).isEqualTo(65_536);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PasswordHash.asked("veel"))
                .withMessageContaining("DATACOACH_PASSWORD_MEMORY");
    }

    @Test
    void neverMatchesNobody() {
        assertThat(PasswordHash.matchesNobody(PASSWORD)).isFalse();
    }

    @Test
    void tellsNothingToALog() {
        assertThat(PasswordHash.of(PASSWORD)).hasToString("a password hash");
    }
}
