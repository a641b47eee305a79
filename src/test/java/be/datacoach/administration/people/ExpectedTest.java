package be.datacoach.administration.people;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.administration.people.Fault.Code;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpectedTest {
    private static final Verdict AN = row(2, "An");
    private static final Verdict BO = row(3, "Bo");
    private static final Verdict NO = row(4, "No").with(Fault.of(Field.EMAIL, Code.EMAIL_SHAPE));
    private static final Verdict ZOE = row(5, "Zoë");
    private static final Expected EXPECTED = Expected.of(List.of(AN, BO, NO, ZOE));

    @Test
    void goesThroughTheRowsThatDoSomethingEachOnce() {
        assertThat(EXPECTED.size()).isEqualTo(3);
        assertThat(EXPECTED.after(0, 2)).containsExactly(2, 3);
        assertThat(EXPECTED.after(3, 2)).containsExactly(5);
        assertThat(EXPECTED.after(5, 2)).isEmpty();
    }

    @Test
    void leavesARowThatWouldDoSomethingElseByNow() {
        assertThat(EXPECTED.holds(row(2, "An"))).isTrue();
        assertThat(EXPECTED.holds(row(2, "Anna"))).isFalse();
        assertThat(EXPECTED.holds(AN.with(Fault.of(Field.EMAIL, Code.SAME_AS_ROW, "1"))))
                .isFalse();
        assertThat(EXPECTED.holds(NO)).as("it was wrong then").isFalse();
        assertThat(EXPECTED.holds(row(9, "An"))).as("it was not there").isFalse();
    }

    @Test
    void isKeptAsItIs() {
        assertThat(Stored.read(Stored.write(EXPECTED), Expected.class)).isEqualTo(EXPECTED);
    }

    private static Verdict row(int line, String name) {
        List<Change> changes = List.of(new Change(Field.NAME, "", name));
        return new Verdict(line, Optional.empty(), name, changes, List.of(), List.of(), List.of(), false);
    }
}
