package be.datacoach.accompaniment.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.evidence.Iri;
import be.datacoach.evidence.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SubmissionTest {
    private static final Instant NOW = Instant.parse("2026-11-22T14:00:00Z");

    @Test
    void saysWhichArtefactItIs() {
        Submission one = handedIn("rolfiche", 3);

        assertThat(one.module()).isEqualTo(new ModuleId("M01"));
        assertThat(one.block()).isEqualTo(new BlockId("rolfiche"));
        assertThat(one.text("taken")).isEqualTo("Ik luister.");
        assertThat(one.text("grenzen")).isEmpty();
    }

    @Test
    void isTheNewestOfItsArtefactAloneAndTheLongestAgoComesFirst() {
        Submission first = handedIn("rolfiche", 1);
        Submission other = handedIn("gesprek", 1);
        Submission again = handedIn("rolfiche", 2);

        assertThat(Submissions.newest(List.of(first, other, again))).containsExactly(other, again);
    }

    private static Submission handedIn(String block, int revision) {
        var thing = new Statement.Thing(Iri.of(new ModuleId("M01"), new BlockId(block)), 2);
        return new Submission(
                block + revision, "coach", "pad", thing, revision, Map.of("taken", "Ik luister."), 1, NOW);
    }
}
