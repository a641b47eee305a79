package be.datacoach.adaptation.team;

import static be.datacoach.adaptation.sample.SampleCurriculum.curriculum;
import static be.datacoach.adaptation.sample.SampleModule.core;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.sample.SampleTeam;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Who takes what, in teams small enough to work out by hand. Every module takes 40 minutes. */
class DivisionTest {

    /** M01 comes before all; M02 and M03 teach a task each. */
    private static final Curriculum FORK = curriculum()
            .task("T01", "M02")
            .task("T02", "M03")
            .with(core("M01"), core("M02").after("M01"), core("M03").after("M01"))
            .built();

    private static SampleTeam team() {
        return SampleTeam.in(FORK);
    }

    static List<String> takes(Division division, String name) {
        return division.table().share(new CoachId(name)).takes().stream()
                .map(ModuleId::code)
                .toList();
    }

    private static Division.Carried carried(Division division, String task) {
        return division.carried().stream()
                .filter(one -> one.task().code().equals(task))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everybodyLearnsBothSoThatNothingHangsOnOne() {
        Division division = Divider.divide(team().needing("T01", 12)
                .needing("T02", 10)
                .coach("ann", 40)
                .coach("bo", 40)
                .built());

        assertThat(takes(division, "ann")).containsExactly("M01", "M02", "M03");
        assertThat(takes(division, "bo")).containsExactly("M01", "M02", "M03");
        assertThat(division.table().together()).contains(new ModuleId("M01"));
        assertThat(carried(division, "T01").byOne()).isEqualTo(OptionalInt.of(2));
        assertThat(carried(division, "T02").byTwo()).isEqualTo(OptionalInt.of(3));
        assertThat(division.proven()).isTrue();
    }

    @Test
    void inFewWeeksEachTakesSomethingElse() {
        Division division = Divider.divide(team().needing("T01", 12)
                .needing("T02", 10)
                .coach("ann", 40)
                .coach("bo", 40)
                .weeks(2)
                .built());

        assertThat(takes(division, "ann")).containsExactly("M01", "M02");
        assertThat(takes(division, "bo")).containsExactly("M01", "M03");
        assertThat(carried(division, "T02").byTwo()).isEmpty();
    }

    @Test
    void thoseWithMostTimeAreReadyFirst() {
        Division division = Divider.divide(team().needing("T01", 12)
                .coach("ann", 20)
                .coach("bo", 80)
                .coach("cas", 40)
                .built());

        assertThat(takes(division, "ann")).containsExactly("M01");
        assertThat(takes(division, "bo")).containsExactly("M01", "M02");
        assertThat(takes(division, "cas")).containsExactly("M01", "M02");
        assertThat(carried(division, "T01").byOne()).isEqualTo(OptionalInt.of(1));
        assertThat(carried(division, "T01").byTwo()).isEqualTo(OptionalInt.of(2));
    }

    @Test
    void whatSomebodyKnowsIsThereNow() {
        Division division = Divider.divide(team().needing("T01", 12)
                .coach("ann", 40)
                .finished("ann", "M01", "M02")
                .coach("bo", 40)
                .built());

        assertThat(takes(division, "ann")).isEmpty();
        assertThat(division.table().share(new CoachId("ann")).brings()).containsExactly(new ModuleId("M02"));
        assertThat(takes(division, "bo")).containsExactly("M01", "M02");
        assertThat(carried(division, "T01").byOne()).isEqualTo(OptionalInt.of(0));
        assertThat(division.table().together())
                .as("nothing that both still can take")
                .isEmpty();
    }

    @Test
    void ofEqualsWhoLikesItTakesIt() {
        SampleTeam three =
                team().needing("T01", 12).coach("ann", 40).coach("bo", 40).coach("cas", 40);

        assertThat(takes(Divider.divide(three.built()), "cas")).containsExactly("M01");
        Division division = Divider.divide(three.says("cas", Wish.GLADLY, "M02")
                .says("ann", Wish.RATHER_NOT, "M02")
                .built());

        assertThat(takes(division, "ann")).containsExactly("M01");
        assertThat(takes(division, "bo")).containsExactly("M01", "M02");
        assertThat(takes(division, "cas")).containsExactly("M01", "M02");
    }

    @Test
    void whatTheyHaveIsKeptBetweenEquals() {
        SampleTeam three =
                team().needing("T01", 12).coach("ann", 40).coach("bo", 40).coach("cas", 40);

        Division division = Divider.divide(three.took("ann", "M01")
                .took("bo", "M01", "M02")
                .took("cas", "M01", "M02")
                .built());

        assertThat(takes(division, "ann")).containsExactly("M01");
        assertThat(takes(division, "bo")).containsExactly("M01", "M02");
        assertThat(takes(division, "cas")).containsExactly("M01", "M02");
    }

    @Test
    void withoutTimeOrNeedsNobodyTakesMoreThanWhatAllBeginWith() {
        Division noTime = Divider.divide(
                team().needing("T01", 12).coach("ann", 0).coach("bo", 40).built());
        Division noNeeds =
                Divider.divide(team().coach("ann", 40).coach("bo", 40).built());

        assertThat(takes(noTime, "ann")).isEmpty();
        assertThat(noTime.table().together()).isEmpty();
        assertThat(carried(noTime, "T01").byTwo()).isEmpty();
        assertThat(takes(noNeeds, "ann")).isEmpty();
    }

    @Test
    void aTaskThatNothingTeachesStaysOpen() {
        Division division = Divider.divide(
                team().needing("T09", 12).needing("T01", 8).coach("ann", 40).built());

        assertThat(carried(division, "T09").byOne()).isEmpty();
        assertThat(carried(division, "T01").byOne()).isEqualTo(OptionalInt.of(2));
        assertThat(division.table().together()).as("one coach begins alone").isEmpty();
    }

    @Test
    void aCaseThatCannotBeIsRefused() {
        assertThatThrownBy(() -> team().built()).hasMessage("nobody to divide among");
        assertThatThrownBy(() -> team().coach("ann", 40).weeks(0).built()).hasMessage("weeks: 0");
        assertThatThrownBy(() -> team().coach("ann", -1)).hasMessage("ann has fewer than no minutes");
        assertThatThrownBy(() -> team().needing("T01", 0)).hasMessage("need T01: 0");
        assertThatThrownBy(() -> team().needing("T01", 21)).hasMessage("need T01: 21");
        DivisionCase one = team().coach("ann", 40).built();
        Coach ann = one.coaches().get(0);
        assertThatThrownBy(() -> new DivisionCase(FORK, List.of(), List.of(ann, ann), 1, List.of(), List.of()))
                .hasMessage("two coaches of one name");
        assertThatThrownBy(() -> one.coach(new CoachId("bo"))).hasMessage("coach bo");
        assertThatThrownBy(() -> Divider.divide(one).table().share(new CoachId("bo")))
                .hasMessage("coach bo");
    }
}
