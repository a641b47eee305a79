package be.datacoach.access.people;

import static be.datacoach.access.people.PasswordRefusal.HOLDS_NAME;
import static be.datacoach.access.people.PasswordRefusal.TOO_LONG;
import static be.datacoach.access.people.PasswordRefusal.TOO_PLAIN;
import static be.datacoach.access.people.PasswordRefusal.TOO_SHORT;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Account;
import be.datacoach.access.Credential;
import be.datacoach.access.Role;
import be.datacoach.access.Username;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRefusalTest {
    private static final Account LIES = new Account(
            new Username("lies.v"),
            "Lies Verhaegen",
            Set.of(Role.COACH),
            Credential.chosen("whatever it was"),
            Instant.EPOCH);

    @ParameterizedTest
    @ValueSource(
            strings = {"fiets regen koffie", "Tr0ub4dor&3xyz", "zoete appelmoes", "\u00e9\u00e9n boom twee vogels"})
    void takesWhatIsLongEnough(String password) {
        assertThat(PasswordRefusal.of(password, LIES)).isEmpty();
    }

    @Test
    void asksForTwelveCharacters() {
        assertThat(PasswordRefusal.of("elf tekens!", LIES)).contains(TOO_SHORT);
        assertThat(PasswordRefusal.of("elf tekens!?", LIES)).isEmpty();
    }

    @Test
    void stopsAtWhatNobodyTypes() {
        assertThat(PasswordRefusal.of("fiets regen ".repeat(20), LIES)).contains(TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lies.v is mijn naam", "LIES.V2026!!!!", "ik ben lies verhaegen"})
    void refusesTheNameInIt(String password) {
        assertThat(PasswordRefusal.of(password, LIES)).contains(HOLDS_NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaaaa",
                "abababababab",
                "azertyuiopqs",
                "qwertyuiopas",
                "012345678901",
                "WachtwoordWachtwoord"
            })
    void refusesWhatIsTooPlain(String password) {
        assertThat(PasswordRefusal.of(password, LIES)).contains(TOO_PLAIN);
    }

    @Test
    void takesEveryStartPasswordItMakes() {
        assertThat(PasswordRefusal.of(StartPassword.random().value(), LIES)).isEmpty();
        assertThat(StartPassword.random().value()).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        assertThat(StartPassword.random()).isNotEqualTo(StartPassword.random());
    }
}
