package be.datacoach.administration.progress;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.administration.progress.MemberProgress.State;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupProgressTest {
    @Test
    void breaksDownTheNumbersOfFive() {
        var five = GroupProgress.of(
                "uid",
                "Cohort",
                List.of(State.ASSIGNED, State.STARTED, State.STARTED, State.FINISHED, State.WITHOUT),
                600);
        assertThat(five.parts()).hasValueSatisfying(parts -> {
            assertThat(parts.count(State.STARTED)).isEqualTo(2);
            assertThat(parts.plannedMinutes()).isEqualTo(600);
        });
    }

    @Test
    void saysNothingAboutFourButThatTheyAreFour() {
        var four = GroupProgress.of("uid", "Cohort", Collections.nCopies(4, State.FINISHED), 600);
        assertThat(four.people()).isEqualTo(4);
        assertThat(four.parts()).isEmpty();
    }
}
