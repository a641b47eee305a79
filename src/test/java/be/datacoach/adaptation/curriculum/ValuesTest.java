package be.datacoach.adaptation.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.datacoach.adaptation.condition.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

    private static final CompetencyId C1 = new CompetencyId("C1");

    @ParameterizedTest(name = "goal {0}-{1} at {2}%")
    @CsvSource({"2,3,79,2", "2,3,80,3", "2,2,100,2", "1,3,0,1"})
    void aGoalWrittenAsARangeGrantsItsUpperLevelFromEightyPercent(int level, int strong, int score, int granted) {
        assertThat(new Goal(C1, level, strong).grants(score)).isEqualTo(granted);
    }

    @ParameterizedTest(name = "goal {0}-{1}")
    @CsvSource({"0,1", "2,1", "1,4", "4,4"})
    void aGoalOutsideTheLevelsDoesNotExist(int level, int strong) {
        assertThatThrownBy(() -> new Goal(C1, level, strong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("C1:" + level);
    }

    @Test
    void aGoalReadsAsItIsWritten() {
        assertThat(new Goal(C1, 2, 2)).hasToString("C1:2");
        assertThat(new Goal(C1, 2, 3)).hasToString("C1:2-3");
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource({
        "60,40,20,10,true",
        "40,40,40,40,true",
        "40,40,20,0,true",
        "39,40,20,10,false",
        "60,19,20,10,false",
        "60,40,9,10,false",
        "60,40,20,-1,false"
    })
    void skippingMoreNeverCostsMore(int foundation, int standard, int condensed, int exemption, boolean fine) {
        assertThat(new Minutes(foundation, standard, condensed, exemption).descending())
                .isEqualTo(fine);
    }

    @Test
    void aModuleLastsAsLongAsItsBandSays() {
        var minutes = new Minutes(60, 40, 20, 10);

        assertThat(List.of(Band.values())).extracting(minutes::in).containsExactly(60, 40, 20, 10);
    }

    @Test
    void oneBandLowerGivesMoreSupportUntilThereIsNoMore() {
        assertThat(Band.EXEMPTION.lowered()).isEqualTo(Band.CONDENSED);
        assertThat(Band.STANDARD.lowered()).isEqualTo(Band.FOUNDATION);
        assertThat(Band.FOUNDATION.lowered()).isEqualTo(Band.FOUNDATION);
        assertThat(Band.CONDENSED.orMoreSupport(Band.STANDARD)).isEqualTo(Band.STANDARD);
        assertThat(Band.STANDARD.orMoreSupport(Band.CONDENSED)).isEqualTo(Band.STANDARD);
        assertThat(Band.STANDARD.orMoreSupport(Band.STANDARD)).isEqualTo(Band.STANDARD);
    }

    @ParameterizedTest(name = "{0} min, {1} weeks with {2} min, {3} weeks")
    @CsvSource({"0,0,60,1,60,1", "60,2,0,1,60,2", "60,0,45,0,45,0", "0,0,0,3,0,3"})
    void ofTwoTemposTheSlowerCounts(int minutes, int weeks, int others, int otherWeeks, int slowest, int longest) {
        assertThat(new Action.Pace(minutes, weeks).and(new Action.Pace(others, otherWeeks)))
                .isEqualTo(new Action.Pace(slowest, longest));
    }

    @Test
    void theThreeHighestAuthoritiesStandAboveTheLimitsOnChange() {
        assertThat(Rank.values())
                .filteredOn(Rank::aboveChangeLimits)
                .containsExactly(Rank.LAW_AND_PRIVACY, Rank.PREREQUISITE, Rank.MANDATORY);
    }

    @Test
    void aRuleWithoutABindingReasonMayBeContested() {
        Text sentence = Text.of("omdat");

        assertThat(new Rule.Because(sentence, List.of(), Text.of("")).contestable())
                .isTrue();
        assertThat(new Rule.Because(sentence, List.of(), Text.of("wet")).contestable())
                .isFalse();
    }
}
