package be.datacoach.adaptation.team;

import static be.datacoach.adaptation.sample.SampleCurriculum.curriculum;
import static be.datacoach.adaptation.sample.SampleModule.core;
import static be.datacoach.adaptation.team.DivisionTest.takes;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.sample.SampleTeam;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the coaches settle holds, or is said to be impossible and why. */
class AgreementsTest {

    /** Every module takes 40 minutes; M04 teaches nothing that is asked for. */
    private static final Curriculum LINE = curriculum()
            .task("T01", "M02")
            .task("T02", "M03")
            .with(
                    core("M01"),
                    core("M02").after("M01"),
                    core("M03").after("M02"),
                    core("M04"),
                    core("M05").after("M99"))
            .built();

    private static SampleTeam team() {
        return SampleTeam.in(LINE).needing("T01", 12).coach("ann", 40).coach("bo", 40);
    }

    private static List<Refusal.Why> refusals(SampleTeam team) {
        return Divider.divide(team.built()).refusals().stream()
                .map(Refusal::why)
                .toList();
    }

    @Test
    void whoAgreedToItTakesItEvenWhenNobodyNeedsIt() {
        Division division =
                Divider.divide(team().agree("ann", "M04").agree("bo", "M03").built());

        assertThat(takes(division, "ann")).containsExactly("M01", "M02", "M04");
        assertThat(takes(division, "bo")).containsExactly("M01", "M02", "M03");
        assertThat(division.refusals()).isEmpty();
        assertThat(division.table().kept()).hasSize(2);
    }

    @Test
    void whoLeavesItDoesNotTakeItNorWhatNeedsIt() {
        Division division =
                Divider.divide(team().needing("T02", 10).leave("ann", "M02").built());

        assertThat(takes(division, "ann")).containsExactly("M01");
        assertThat(takes(division, "bo")).containsExactly("M01", "M02", "M03");
    }

    @Test
    void anAgreementOutweighsAWishAndAHigherScore() {
        Division division = Divider.divide(
                team().says("ann", Wish.GLADLY, "M02").leave("ann", "M02").built());

        assertThat(takes(division, "ann")).containsExactly("M01");
    }

    @Test
    void whatCannotHoldIsSaidAndTheRestHolds() {
        assertThat(refusals(team().agree("cas", "M01"))).containsExactly(Refusal.Why.NO_SUCH_COACH);
        assertThat(refusals(team().agree("ann", "M98"))).containsExactly(Refusal.Why.NOT_OFFERED);
        assertThat(refusals(team().agree("ann", "M05"))).containsExactly(Refusal.Why.NOT_OFFERED);
        assertThat(refusals(team().finished("ann", "M01").agree("ann", "M01")))
                .containsExactly(Refusal.Why.KNOWN_ALREADY);
        assertThat(refusals(team().leave("ann", "M01").agree("ann", "M02")))
                .containsExactly(Refusal.Why.AGAINST_ANOTHER);
        assertThat(refusals(team().agree("ann", "M02").leave("ann", "M01")))
                .containsExactly(Refusal.Why.AGAINST_ANOTHER);

        Division late = Divider.divide(
                team().agree("ann", "M04").agree("ann", "M03").weeks(2).built());
        assertThat(late.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.why()).isEqualTo(Refusal.Why.OVER_HOURS);
            assertThat(refusal.about().module().code()).isEqualTo("M03");
        });
        assertThat(takes(late, "ann")).contains("M04");
        assertThat(late.table().kept()).hasSize(1);
    }

    @Test
    void theSameAgreementTwiceIsOne() {
        DivisionCase asked = team().agree("ann", "M04").agree("ann", "M04").built();

        assertThat(asked.agreements()).hasSize(1);
        assertThat(Divider.divide(asked).refusals()).isEmpty();
    }
}
