package be.datacoach.accompaniment.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.CompetencyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TalkTest {
    private static final CompetencyId C1 = new CompetencyId("C1");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void confirmsLevelsUpToFour() {
        assertThat(new Talk(DAY, Talk.Result.SATISFIED, "Sterk.", Map.of(C1, 4)).levels())
                .containsEntry(C1, 4);
        assertThatIllegalArgumentException().isThrownBy(() -> new Talk(DAY, Talk.Result.SATISFIED, "x", Map.of(C1, 5)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Talk(DAY, Talk.Result.SATISFIED, "x", Map.of(C1, 0)));
    }

    @Test
    void confirmsNothingOfWhatIsToBeStrengthened() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Talk(DAY, Talk.Result.TO_STRENGTHEN, "x", Map.of(C1, 2)));
    }

    @Test
    void isReadTheSameAsItWasRecorded() {
        Talk talk = new Talk(DAY, Talk.Result.SATISFIED, "Sterk.", Map.of(C1, 4, new CompetencyId("C9"), 3));
        Talk none = new Talk(DAY, Talk.Result.TO_STRENGTHEN, "Nog niet.", Map.of());

        assertThat(recorded(talk)).isEqualTo(talk);
        assertThat(recorded(none)).isEqualTo(none);
    }

    private static Talk recorded(Talk talk) {
        return new PortfolioTalk("uid", new AccountId(1), new AccountId(2), talk, Instant.EPOCH).talk();
    }
}
