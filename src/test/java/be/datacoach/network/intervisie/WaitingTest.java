package be.datacoach.network.intervisie;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.network.intervisie.Waiting.Line;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the mail of Monday 30 November tells, after one of the Monday before. Days are at noon in UTC; mails leave then. */
class WaitingTest {
    @ParameterizedTest(name = "paired {0}, last {1}, agreed {2}, mine {3}, theirs {4} -> {5}")
    @CsvSource({
        // just found each other: once
        "2026-11-25, , , , , PLAN",
        "2026-11-23, , , , , PLAN",
        "2026-11-20, , , , , ",
        // somebody proposed: the one who is to pick hears of it, once
        "2026-11-20, , , 2026-11-26, , ",
        "2026-11-25, , , 2026-11-26, , ",
        "2026-11-20, , , , 2026-11-26, PICK",
        "2026-11-20, , , 2026-11-26, 2026-11-26, PICK",
        "2026-11-20, , , , 2026-11-20, ",
        // agreed: in the week in which it is
        "2026-11-20, , 2026-12-01, , , COMING",
        "2026-11-20, , 2026-12-07, , , COMING",
        "2026-11-20, , 2026-12-08, , , ",
        "2026-11-20, , 2026-11-30, , , ",
        "2026-11-25, , 2026-12-15, 2026-11-26, 2026-11-26, ",
        // every month: three weeks after the last one it is time to find a moment
        "2026-09-01, 2026-11-09, , , , PLAN",
        "2026-09-01, 2026-11-04, , , , PLAN",
        "2026-09-01, 2026-11-10, , , , ",
        "2026-09-01, 2026-11-01, , , , ",
        "2026-09-01, 2026-11-04, , 2026-11-27, , ",
    })
    void tellsOneThingOnce(String paired, String last, String agreed, String mine, String theirs, Line line) {
        var waiting = new Waiting(noon(paired).orElseThrow(), noon(last), noon(agreed), all(mine), all(theirs));
        assertThat(waiting.line(
                        noon("2026-11-23").orElseThrow(), noon("2026-11-30").orElseThrow()))
                .isEqualTo(Optional.ofNullable(line));
    }

    private static Optional<Instant> noon(String day) {
        return Optional.ofNullable(day).map(one -> Instant.parse(one + "T12:00:00Z"));
    }

    private static List<Instant> all(String day) {
        return noon(day).stream().toList();
    }
}
