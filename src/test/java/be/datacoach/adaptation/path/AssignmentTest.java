package be.datacoach.adaptation.path;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.ModuleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 1);

    @Test
    void aWishIsTheDeadlineWhereThereIsNone() {
        assertThat(Assignment.open().by(MARCH).deadline()).contains(MARCH);
    }

    @Test
    void theEarlierOfAWishAndADeadlineHolds() {
        assertThat(dueOn(JUNE).by(MARCH).deadline()).contains(MARCH);
        assertThat(dueOn(MARCH).by(JUNE).deadline()).contains(MARCH);
        assertThat(dueOn(MARCH).by(MARCH)).isEqualTo(dueOn(MARCH));
    }

    @Test
    void whatWasAgreedHoldsWhateverTheDeadline() {
        var agreed = List.of(new ModuleId("M04"));

        assertThat(dueOn(JUNE).agreeing(agreed).by(MARCH).agreed()).isEqualTo(agreed);
        assertThat(dueOn(JUNE).agreed()).isEmpty();
    }

    private static Assignment dueOn(LocalDate day) {
        return new Assignment(Map.of(), Set.of(), Optional.of(day));
    }
}
