package be.datacoach.adaptation.team;

import static be.datacoach.adaptation.sample.SampleCurriculum.curriculum;
import static be.datacoach.adaptation.sample.SampleModule.core;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.TaskId;
import be.datacoach.adaptation.sample.SampleTeam;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why somebody takes a module, and what would change it. Every module takes 40 minutes. */
class ExplanationTest {

    private static final CoachId ANN = new CoachId("ann");
    private static final CoachId BO = new CoachId("bo");
    private static final CoachId CAS = new CoachId("cas");

    private static final Curriculum FORK = curriculum()
            .task("T01", "M02")
            .task("T02", "M03")
            .with(core("M01"), core("M02").after("M01"), core("M03").after("M01"), core("M04"))
            .built();

    /** One module of 1000 minutes, for two tasks. */
    private static final Curriculum LONG = curriculum()
            .task("T01", "M02")
            .task("T02", "M02")
            .with(core("M02").lasting(1000, 1000, 1000, 1000))
            .built();

    private static SampleTeam pair() {
        return SampleTeam.in(FORK).needing("T01", 12).coach("ann", 40).coach("bo", 40);
    }

    private static SampleTeam three() {
        return pair().coach("cas", 40);
    }

    private static List<Ground> grounds(SampleTeam team, CoachId who, String module) {
        DivisionCase asked = team.built();
        return Explanation.of(Divider.divide(asked).table(), asked.curriculum(), who, new ModuleId(module))
                .grounds();
    }

    private static Change unless(SampleTeam team, CoachId who, String module) {
        DivisionCase asked = team.built();
        return OwnExplanation.of(asked, Divider.divide(asked), who, new ModuleId(module))
                .unless()
                .orElseThrow();
    }

    private static Ground carries(String task, CoachId... others) {
        return new Ground.Carries(new TaskId(task), List.of(others));
    }

    @Test
    void tellsWhatAModuleIsForAndWhoElseKnowsIt() {
        assertThat(grounds(three(), ANN, "M02")).containsExactly(carries("T01", BO));
        assertThat(grounds(three(), ANN, "M01"))
                .containsExactly(new Ground.Together(), new Ground.Opens(new ModuleId("M02")));
        assertThat(grounds(three(), CAS, "M01")).containsExactly(new Ground.Together());
        assertThat(grounds(pair(), ANN, "M02")).containsExactly(new Ground.Together(), carries("T01", BO));
    }

    @Test
    void tellsThatATaskWouldHangOnNobodyElse() {
        assertThat(grounds(pair().weeks(2).needing("T02", 10), BO, "M03")).containsExactly(carries("T02"));
        assertThat(grounds(SampleTeam.in(FORK).needing("T01", 12).coach("ann", 40), ANN, "M02"))
                .containsExactly(carries("T01"));
    }

    @Test
    void tellsWhatWasAgreedAndWished() {
        assertThat(grounds(pair().agree("ann", "M04"), ANN, "M04")).containsExactly(new Ground.Agreed());
        assertThat(grounds(three().says("cas", Wish.GLADLY, "M02"), CAS, "M02"))
                .containsExactly(carries("T01", ANN), new Ground.Wished());
    }

    @Test
    void nobodyTakesAnythingForNoReason() {
        assertThatThrownBy(() -> new Explanation(ANN, new ModuleId("M02"), List.of()))
                .hasMessage("ann takes M02 for no reason");
    }

    @Test
    void aWordOfTheReaderIsTheSmallestChange() {
        assertThat(unless(three(), ANN, "M02")).isEqualTo(new Change.RatherNot());
        assertThat(unless(pair().agree("ann", "M04"), ANN, "M04")).isEqualTo(new Change.TakenBack());
    }

    @Test
    void thenAWordOfAnotherWhoCouldTakeIt() {
        SampleTeam reluctant = three().says("ann", Wish.RATHER_NOT, "M02").says("bo", Wish.RATHER_NOT, "M02");
        SampleTeam all = reluctant.says("cas", Wish.RATHER_NOT, "M02");

        assertThat(unless(all, BO, "M02")).isEqualTo(new Change.Gladly(CAS));
    }

    @Test
    void thenTimeOfTheReaderThenANeedThenTheTerm() {
        SampleTeam rich = pair().coach("ann", 600).coach("bo", 600);
        SampleTeam asking =
                SampleTeam.in(LONG).needing("T01", 12).needing("T02", 12).coach("ann", 900);

        assertThat(unless(pair().weeks(4), ANN, "M02")).isEqualTo(new Change.Hours(-30));
        assertThat(unless(rich, ANN, "M02")).isEqualTo(new Change.Unneeded(new TaskId("T01")));
        assertThat(unless(asking.weeks(9), ANN, "M02")).isEqualTo(new Change.Term(-8));
    }

    @Test
    void whatNoSingleChangeWouldUndoHasNone() {
        DivisionCase asked =
                pair().needing("T02", 12).coach("ann", 600).coach("bo", 600).built();

        assertThat(OwnExplanation.of(asked, Divider.divide(asked), ANN, new ModuleId("M01"))
                        .unless())
                .isEmpty();
    }
}
