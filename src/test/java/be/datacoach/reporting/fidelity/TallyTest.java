package be.datacoach.reporting.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.PointId;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.Reason;
import be.datacoach.adaptation.path.Reason.Ground;
import be.datacoach.adaptation.path.Span;
import be.datacoach.adaptation.path.Step;
import be.datacoach.adaptation.path.Timing;
import be.datacoach.assignment.plan.WhyAside;
import be.datacoach.reporting.fidelity.Fidelity.OfModule;
import be.datacoach.reporting.fidelity.Fidelity.OfRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {
    private static final RuleId R1 = new RuleId("R1");
    private static final ModuleId M01 = new ModuleId("M01");
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final Timing TIMING = new Timing(2, DAY, Optional.empty(), Optional.empty(), false, List.of());

    private static Reason reason(Ground ground, String rule) {
        return new Reason(ground, rule, 1, Text.of("omdat"), List.of(), List.of(), Text.of(""));
    }

    private static LearningPath path(String... rules) {
        List<Decision> decisions = Stream.of(rules)
                .<Decision>map(rule -> new Decision.Coach("peer", reason(Ground.RULE, rule)))
                .toList();
        var step = new Step(
                M01,
                1,
                new Step.Taking(Step.State.FINISHED, Band.STANDARD),
                Map.of(new PointId("a"), 0, new PointId("b"), -1, new PointId("c"), 1, new PointId("d"), -1),
                List.of(),
                45,
                new Span(DAY, DAY),
                reason(Ground.CORE, ""));
        return new LearningPath(List.of(step), decisions, List.of(), List.of(), TIMING, false, List.of());
    }

    private static Fidelity of(int follow, int aside, WhyAside why) {
        Tally tally = new Tally();
        for (int i = 0; i < follow; i++) tally.count(new Tally.Person(path("R1"), List.of(), Map.of()));
        for (int i = 0; i < aside; i++) {
            tally.count(new Tally.Person(path(), List.of(new Tally.Aside(R1, Optional.ofNullable(why))), Map.of()));
        }
        return tally.result();
    }

    @Test
    void countsWhoFollowedARuleAndWhoSetItAsideAndWhy() {
        assertThat(of(6, 5, WhyAside.KNOWN).rules())
                .containsExactly(new OfRule(R1, 11, Optional.of(6), Optional.of(5), Map.of(WhyAside.KNOWN, 5)));
        assertThat(of(6, 5, null).rules().get(0).why()).isEmpty();
    }

    /** One who sets a rule aside for two modules, or for two reasons, is one person. */
    @Test
    void countsPeopleAndNotWhatTheyDid() {
        Tally tally = new Tally();
        for (int i = 0; i < 5; i++) {
            var twice = new Tally.Aside(R1, Optional.of(WhyAside.NO_TIME));
            tally.count(new Tally.Person(path("R1", "R1"), List.of(twice, twice), Map.of()));
        }
        assertThat(tally.result().rules())
                .containsExactly(new OfRule(R1, 5, Optional.of(0), Optional.of(5), Map.of(WhyAside.NO_TIME, 5)));
    }

    @ParameterizedTest(name = "{0} followed, {1} set aside")
    @CsvSource({"6, 1", "6, 4", "1, 6", "4, 4"})
    void saysNothingThatIsAboutFewerThanFiveNorLetsItBeWorkedOut(int follow, int aside) {
        OfRule rule = of(follow, aside, WhyAside.KNOWN).rules().get(0);
        assertThat(rule.followed()).isEmpty();
        assertThat(rule.aside()).isEmpty();
        assertThat(rule.why()).isEmpty();
        assertThat(rule.fired()).isEqualTo(follow + aside);
    }

    /** That a rule on little trust fired for one of three coaches says who. */
    @ParameterizedTest(name = "{0} followed, {1} set aside")
    @CsvSource({"4, 0", "0, 4", "2, 2", "1, 0"})
    void doesNotEvenNameARuleThatFiredForFewer(int follow, int aside) {
        assertThat(of(follow, aside, WhyAside.KNOWN).rules()).isEmpty();
    }

    @Test
    void keepsAReasonOfFewerThanFiveToItself() {
        Tally tally = new Tally();
        for (int i = 0; i < 7; i++) {
            var why = i < 5 ? WhyAside.KNOWN : WhyAside.NOT_TRUE;
            tally.count(new Tally.Person(path(), List.of(new Tally.Aside(R1, Optional.of(why))), Map.of()));
        }
        assertThat(tally.result().rules().get(0).why()).containsOnlyKeys(WhyAside.KNOWN);
    }

    @Test
    void saysHowManyPlacesShowAVariantFromFivePeopleOn() {
        assertThat(of(4, 0, null).variantPercent()).isEmpty();
        assertThat(of(4, 0, null).people()).isEmpty();
        assertThat(of(5, 0, null).variantPercent()).contains(50);
        assertThat(of(5, 0, null).people()).contains(5);
    }

    @Test
    void laysPlannedMinutesBesideActiveOnesOfModulesThatFivePeopleFinished() {
        assertThat(finishedIn(20, 30, 33, 38).modules()).isEmpty();
        assertThat(finishedIn(20, 30, 33, 38, 200).modules()).containsExactly(new OfModule(M01, 5, 45, 35));
    }

    private static Fidelity finishedIn(int... minutes) {
        Tally tally = new Tally();
        for (int active : minutes) tally.count(new Tally.Person(path(), List.of(), Map.of(M01, active)));
        return tally.result();
    }
}
