package be.datacoach.adaptation.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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

    private static Assignment dueOn(LocalDate day) {
        return new Assignment(Map.of(), Set.of(), Optional.of(day));
    }
}
