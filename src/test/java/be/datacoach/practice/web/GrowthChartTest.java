package be.datacoach.practice.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.learner.Certainty.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthChartTest {

    @Test
    void drawsTheFirstMeasureAtTheLeftAndNowAtTheRight() {
        GrowthChart chart = GrowthChart.of(List.of(0, 50, 100), Word.SHOWN);

        assertThat(chart.getLine()).isEqualTo("8,40 60,22 112,4");
        assertThat(chart.getLast()).isEqualTo(new GrowthChart.Dot(112, 4));
    }

    @Test
    void isLessSureOfWhatSomebodySaysThanOfWhatWasShown() {
        GrowthChart said = GrowthChart.of(List.of(50), Word.SELF_ESTIMATE);
        GrowthChart shown = GrowthChart.of(List.of(50), Word.SHOWN);

        assertThat(said.lowest() - said.highest()).isGreaterThan(shown.lowest() - shown.highest());
    }

    @Test
    void staysOnItsField() {
        assertThat(GrowthChart.of(List.of(95), Word.SELF_ESTIMATE).highest()).isEqualTo(GrowthChart.y(100));
        assertThat(GrowthChart.of(List.of(5), Word.SELF_ESTIMATE).lowest()).isEqualTo(GrowthChart.y(0));
    }

    @Test
    void drawsNothingWhereNothingWasMeasured() {
        assertThat(GrowthChart.of(List.of(), Word.UNKNOWN).isDrawn()).isFalse();
    }
}
