package be.datacoach.adaptation.proof;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.catalogue.source.LibraryReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is claimed of every curriculum holds for the one that the application brings. */
class ShippedProofTest {

    private static final Curriculum SHIPPED =
            LibraryReader.read(Path.of("modules")).value().orElseThrow().curriculum();
    private static final CoverageProof PROOF = CoverageProof.of(SHIPPED);

    @Test
    void nobodyGetsStuckAndNothingIsDead() {
        assertThat(PROOF.shortfalls()).isEmpty();
    }

    @Test
    void theSameCurriculumIsNotProvedTwice() {
        CoverageProof again = PROOF.again(SHIPPED);

        assertThat(again.shortfalls()).isEmpty();
        assertThat(again.takenOver()).isGreaterThan(200);
    }

    @Test
    void theLongestPathIsLongerThanTheCoreAndTheShortestShorter() {
        int core = SHIPPED.modules().stream()
                .filter(module -> module.edition().core())
                .mapToInt(module -> module.minutes().standard())
                .sum();

        assertThat(PROOF.shortest().minutes()).isLessThan(core);
        assertThat(PROOF.longest().minutes()).isGreaterThan(core);
    }
}
