package be.datacoach.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActiveMinutesTest {
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    /** Minutes after nine at which something was sent. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0             |  0
            0 4 9         |  9
            0 10          | 10
            0 11          | 10
            0 5 1440 1447 | 22
            """)
    void countsTheTimeBetweenAnswersButNotLongSilences(String moments, int minutes) {
        List<Statement> sent = Stream.of(moments.split(" "))
                .map(Integer::valueOf)
                .map(minute -> about(new ModuleId("M03"), minute))
                .toList();
        assertThat(ActiveMinutes.in(sent, Iri.of(new ModuleId("M03")))).isEqualTo(minutes);
        assertThat(ActiveMinutes.in(sent, Iri.of(new ModuleId("M04")))).isZero();
    }

    private static Statement about(ModuleId module, int minute) {
        var thing = new Statement.Thing(Iri.of(module, new BlockId("toets")), 1);
        return Statement.onPath("coach", "path", Verb.ANSWERED, thing, NINE.plusSeconds(60L * minute));
    }
}
