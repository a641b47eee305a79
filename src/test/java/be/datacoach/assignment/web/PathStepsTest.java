package be.datacoach.assignment.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.Value;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PathStepsTest {
    private final Nele nele = Nele.whoSaid("team.expectation", "GUIDE_CONVERSATIONS")
            .said("school.level", Value.of("BAO"))
            .said("coach.hours", Value.of(2));

    @Test
    void hasOneCurrentStepWhichIsTheFirst() {
        assertThat(nele.steps().all()).filteredOn(StepRow::isNow).hasSize(1);
        assertThat(nele.steps().all().get(0).getState()).isEqualTo("now");
        assertThat(nele.steps().now()).contains(nele.steps().all().get(0));
    }

    @Test
    void saysWhyAtEveryStep() {
        assertThat(nele.steps().all())
                .allSatisfy(step -> assertThat(step.getWhy()).hasSize(1));
    }

    @Test
    void leadsToWhatCanBeOpenedOnly() {
        assertThat(nele.steps().all())
                .allSatisfy(step -> assertThat(step.getHref().isEmpty()).isNotEqualTo(step.isNow()));
    }

    @Test
    void announcesTheNextStepThatIsWritten() {
        assertThat(nele.steps().next()).isPresent();
        assertThat(nele.steps().next().orElseThrow().getState()).isIn("next", "waiting");
    }

    @Test
    void tellsADecisionAtItsStepOrForTheWholePathNeverTwice() {
        List<String> atSteps = nele.steps().all().stream()
                .flatMap(PathStepsTest::reasons)
                .map(ReasonRow::getKey)
                .filter(key -> !key.isEmpty())
                .toList();
        List<String> forAll =
                nele.steps().tuning().stream().map(ReasonRow::getKey).toList();
        assertThat(atSteps).doesNotContainAnyElementsOf(forAll);
        assertThat(forAll).anyMatch(key -> key.startsWith("Pace:")).anyMatch(key -> key.equals("Variant:R21:BAO"));
    }

    @Test
    void putsWhatTheTeamAsksAtItsStep() {
        assertThat(nele.steps().all())
                .anySatisfy(step -> assertThat(reasons(step))
                        .anyMatch(reason -> reason.getKey().equals("Reorder:R45:") && reason.isOpen()));
    }

    @Test
    void showsNoCodes() {
        Stream<ReasonRow> reasons = Stream.concat(
                nele.steps().all().stream().flatMap(PathStepsTest::reasons), nele.steps().tuning().stream());
        assertThat(reasons).allSatisfy(reason -> {
            String shown = reason.getLabel() + reason.getSentence() + reason.getFacts() + reason.getFixed();
            assertThat(shown).doesNotContainPattern("[A-Z]{2,}_|EXEMPTION|BAO|GUIDE|[a-z]\\.[a-z]+[A-Z]|\\{");
        });
    }

    private static Stream<ReasonRow> reasons(StepRow step) {
        return Stream.concat(step.getWhy().stream(), step.getOthers().stream());
    }
}
