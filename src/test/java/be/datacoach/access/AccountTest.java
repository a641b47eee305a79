package be.datacoach.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void isOpenToWhoGotAStartPasswordForTwoWeeks() {
        Account account = account("Lies", Credential.start("abcd-efgh-jkmn-pqrs", NOW));
        assertThat(account.mustChangePassword()).isTrue();
        assertThat(account.isOpen(NOW.plus(Duration.ofDays(13)))).isTrue();
        assertThat(account.isOpen(NOW.plus(Duration.ofDays(14)))).isFalse();
    }

    @Test
    void isOpenForGoodOnceThePasswordWasChosen() {
        Account account = account("Lies", Credential.start("abcd-efgh-jkmn-pqrs", NOW));
        account.receive(Credential.chosen("fiets regen koffie"), NOW.plusSeconds(60));
        assertThat(account.mustChangePassword()).isFalse();
        assertThat(account.isOpen(NOW.plus(Duration.ofDays(1000)))).isTrue();
    }

    @Test
    void isClosedWhenDeactivated() {
        Account account = account("Lies", Credential.chosen("fiets regen koffie"));
        account.deactivate();
        assertThat(account.isOpen(NOW)).isFalse();
        account.reactivate();
        assertThat(account.isOpen(NOW)).isTrue();
    }

    @Test
    void hasANameThatIsNeitherEmptyNorEndless() {
        Credential credential = Credential.chosen("fiets regen koffie");
        assertThat(account("  Lies ", credential).displayName()).isEqualTo("Lies");
        assertThatIllegalArgumentException().isThrownBy(() -> account("  ", credential));
        assertThatIllegalArgumentException().isThrownBy(() -> account("x".repeat(121), credential));
    }

    @Test
    void playsTheRolesItIsGivenLast() {
        Account account = account("Lies", Credential.chosen("fiets regen koffie"));
        account.playRoles(Set.of(Role.COUNSELLOR, Role.ADMINISTRATOR));
        assertThat(account.roles()).containsExactlyInAnyOrder(Role.COUNSELLOR, Role.ADMINISTRATOR);
    }

    private static Account account(String name, Credential credential) {
        return new Account(new Username("lies"), name, Set.of(Role.COACH), credential, NOW);
    }
}
