package be.datacoach.adaptation.proof;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.catalogue.source.LibraryReader;
import java.nio.file.Path;
import java.util.List;
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

    @Test
    void aTargetThatOnlyAnOptionalModuleGrantsStaysOpenForWhoeverHasThatLeftOut() {
        Curriculum ambitious = aimingAt("C4", 3);

        List<Shortfall> uncovered = CoverageProof.of(ambitious).shortfalls().stream()
                .filter(shortfall -> shortfall.claim() == Claim.TARGET_COVERED)
                .toList();

        assertThat(uncovered).extracting(Shortfall::subject).containsExactly("C4");
        assertThat(uncovered.get(0).persona().orElseThrow().facts())
                .containsOnlyKeys(new AttributeId("coach.appointment"));
    }

    private static Curriculum aimingAt(String competency, int target) {
        List<Competency> competencies = SHIPPED.competencies().stream()
                .map(one -> one.id().code().equals(competency)
                        ? new Competency(one.id(), one.label(), target, one.performanceWeight(), one.attitude())
                        : one)
                .toList();
        return new Curriculum(
                new Curriculum.Offer(competencies, List.copyOf(SHIPPED.modules()), List.copyOf(SHIPPED.tasks())),
                new Curriculum.Steering(
                        List.copyOf(SHIPPED.attributes()), SHIPPED.rules(), SHIPPED.grounds(), SHIPPED.ties()));
    }
}
