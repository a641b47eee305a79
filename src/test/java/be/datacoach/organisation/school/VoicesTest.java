package be.datacoach.organisation.school;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.AccountId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of several voices about a school holds. */
class VoicesTest {
    private static final SchoolId SCHOOL = new SchoolId(1);
    private static final AccountId AN = new AccountId(1);
    private static final AccountId BO = new AccountId(2);
    private static final AccountId ADMINISTRATOR = new AccountId(3);

    @Test
    void amongCoachesTheNewestHolds() {
        assertThat(voices(coach("SMALL", AN, 1), coach("LARGE", BO, 2)).holds().value())
                .isEqualTo("LARGE");
    }

    @Test
    void whatTheDirectorConfirmedHoldsWhateverACoachSaysLater() {
        var voices = voices(director("MEDIUM", 1), coach("LARGE", BO, 2));
        assertThat(voices.holds().value()).isEqualTo("MEDIUM");
        assertThat(voices.differ()).isTrue();
    }

    @Test
    void whatAnAdministratorChangesAfterTheDirectorHoldsAndIsNotConfirmed() {
        SchoolFact holds = voices(director("BAO", 1), administrator("SO", 2)).holds();
        assertThat(holds.value()).isEqualTo("SO");
        assertThat(holds.isConfirmed()).isFalse();
    }

    @Test
    void everyCoachKeepsTheOwnVoice() {
        var voices = voices(coach("SMALL", AN, 1), coach("LARGE", BO, 2), director("MEDIUM", 3));
        assertThat(voices.of(AN))
                .hasValueSatisfying(said -> assertThat(said.value()).isEqualTo("SMALL"));
        assertThat(voices.of(ADMINISTRATOR)).isEmpty();
    }

    @Test
    void whoAgreesDoesNotDiffer() {
        assertThat(voices(coach("SMALL", AN, 1), director("SMALL", 2)).differ()).isFalse();
    }

    private static Voices voices(SchoolFact... facts) {
        return new Voices(List.of(facts));
    }

    private static SchoolFact coach(String size, AccountId coach, int second) {
        return SchoolFact.byCoach(SCHOOL, SchoolFact.SIZE, size, coach, Instant.ofEpochSecond(second));
    }

    private static SchoolFact administrator(String value, int second) {
        return SchoolFact.byAdministrator(SCHOOL, SchoolFact.SIZE, value, ADMINISTRATOR, Instant.ofEpochSecond(second));
    }

    private static SchoolFact director(String value, int second) {
        return SchoolFact.byDirector(SCHOOL, SchoolFact.SIZE, value, Instant.ofEpochSecond(second));
    }
}
