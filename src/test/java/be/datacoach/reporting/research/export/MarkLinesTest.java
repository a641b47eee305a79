package be.datacoach.reporting.research.export;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.accompaniment.feedback.GivenMarks;
import be.datacoach.accompaniment.feedback.Submission;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.evidence.Iri;
import be.datacoach.evidence.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file says of an artefact: how it was marked, and how many others made it; never who, and nothing of its text. */
class MarkLinesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Done DONE = new Done("p1", new Weeks(NOW), List.of(), List.of(), List.of(), List.of());

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1", "3, 2", "7, 2"})
    void saysHowManyOthersMadeItUpToTwo(int makers, String collaborators) {
        assertThat(MarkLines.of(DONE, List.of(marked(makers, Map.of("taken", 3, "samen", 1)))))
                .containsExactly(
                        List.of("p1", "M01/rolfiche", "1", "samen", "1", collaborators),
                        List.of("p1", "M01/rolfiche", "1", "taken", "3", collaborators));
    }

    @Test
    void saysItOfWhatHasNoMarksToo() {
        assertThat(MarkLines.of(DONE, List.of(marked(2, Map.of()))))
                .containsExactly(List.of("p1", "M01/rolfiche", "1", "", "", "1"));
    }

    private static GivenMarks.Marked marked(int makers, Map<String, Integer> marks) {
        var thing = new Statement.Thing(Iri.of(new ModuleId("M01"), new BlockId("rolfiche")), 2);
        var texts = Map.of("taken", "Ik luister.");
        return new GivenMarks.Marked(new Submission("e1", "coach", "path", thing, 1, texts, makers, NOW), 1, marks);
    }
}
