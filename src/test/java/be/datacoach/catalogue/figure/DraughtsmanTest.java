package be.datacoach.catalogue.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.catalogue.content.DataSet;
import be.datacoach.catalogue.content.DataSet.Column;
import be.datacoach.catalogue.content.DataSet.Kind;
import be.datacoach.catalogue.content.DataSet.Value;
import be.datacoach.catalogue.content.Figure;
import be.datacoach.catalogue.content.Figure.Axes;
import be.datacoach.catalogue.content.Figure.Chart;
import be.datacoach.catalogue.content.Figure.Explore;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DraughtsmanTest {

    private static final Explore ALL = new Explore(List.of("domain"), List.of("domain"), true, true);
    private static final Looking PERCENT = new Looking(Map.of(), Optional.empty(), true, true);

    private static final DataSet NUMBERS = new DataSet(
            "DS0",
            1,
            Text.of(""),
            Text.of(""),
            Text.of(""),
            List.of(
                    column("class", Kind.CATEGORY, "4A", "4B"),
                    column("domain", Kind.CATEGORY, "count", "measure"),
                    column("score", Kind.NUMBER)),
            Stream.of("4B count 40", "4A count 30", "4A measure 34", "4A measure ")
                    .map(row -> Arrays.asList(row.split(" ", -1)))
                    .toList());

    @Test
    void countsRowsWhereNothingIsMeasured() {
        Drawing drawing = Draughtsman.draw(figure(Chart.BARS, "class", "", ""), Looking.FIRST);
        assertThat(drawing.groups()).containsExactly("4A", "4B");
        assertThat(values(drawing)).containsExactly(3.0, 1.0);
        assertThat(drawing.small(0)).isTrue();
    }

    @Test
    void takesASeriesAsAPartOfItsGroup() {
        Drawing drawing = Draughtsman.draw(figure(Chart.STACKED, "class", "", "domain"), PERCENT);
        assertThat(drawing.series().get(0).cells().get(0).share()).hasValueCloseTo(1 / 3.0, within(1e-9));
        assertThat(drawing.series().get(1).cells().get(1).share()).hasValue(0);
    }

    @Test
    void takesAGroupAsAPartOfAllWhereNothingSplits() {
        Drawing drawing = Draughtsman.draw(figure(Chart.BARS, "class", "", ""), PERCENT);
        assertThat(drawing.series().get(0).cells().get(0).share()).hasValue(0.75);
        assertThat(new FigureTable(figure(Chart.BARS, "class", "", ""), drawing, Locale.forLanguageTag("nl"))
                        .rows()
                        .get(0)
                        .cells()
                        .get(1)
                        .words())
                .isEqualTo("75% (3 van 4)");
    }

    @Test
    void leavesOutWhatIsMissingAndDrawsEveryRow() {
        Drawing drawing = Draughtsman.draw(figure(Chart.DOTS, "class", "score", ""), Looking.FIRST);
        Drawing.Cell first = drawing.series().get(0).cells().get(0);
        assertThat(first.size()).isEqualTo(2);
        assertThat(first.dots()).containsExactly(30.0, 34.0);
        assertThat(first.value()).hasValue(32);
        assertThat(first.low()).hasValue(30);
    }

    @Test
    void showsMeanAndSpreadOfAProfile() {
        Drawing drawing = Draughtsman.draw(figure(Chart.PROFILE, "class", "score", ""), Looking.FIRST);
        Drawing.Cell first = drawing.series().get(0).cells().get(0);
        assertThat(first.low()).hasValue(30);
        assertThat(first.high()).hasValue(34);
    }

    @Test
    void looksAtWhatWasChosenAndNothingThatIsNotOffered() {
        var asked = new Looking(
                Map.of("domain", Set.of("count"), "class", Set.of("4B")), Optional.of("score"), false, false);
        Drawing drawing = Draughtsman.draw(figure(Chart.DOTS, "class", "score", ""), asked);
        assertThat(drawing.groups()).containsExactly("4A", "4B");
        assertThat(drawing.x().id()).isEqualTo("class");
        assertThat(drawing.looking().mean()).isFalse();
        assertThat(values(drawing)).containsExactly(30.0, 40.0);
    }

    @Test
    void groupsByAnotherColumn() {
        var asked = new Looking(Map.of(), Optional.of("domain"), false, true);
        assertThat(Draughtsman.draw(figure(Chart.DOTS, "class", "score", ""), asked)
                        .groups())
                .containsExactly("count", "measure");
    }

    @Test
    void givesNoSizeToWhatIsGivenAsItIs() {
        Figure given =
                new Figure(Chart.BARS, NUMBERS, Map.of(), axes("class", "score", ""), Text.of("x"), Explore.NOTHING);
        assertThat(Draughtsman.draw(given, Looking.FIRST).sized()).isFalse();
    }

    @Test
    void saysForAPageWhatThereIsToDrawAndToChoose() {
        var page = new FigureOnPage("f", figure(Chart.DOTS, "class", "score", ""), Looking.FIRST, Locale.ENGLISH);
        assertThat(page.getSmall()).isEqualTo("4A (2), 4B (1)");
        assertThat(page.getFilters().get(0).options()).allMatch(FigureOnPage.Option::chosen);
        assertThat(page.getSingleRows()).hasSize(4);
        assertThat(page.getGroupings()).extracting(FigureOnPage.Option::code).containsExactly("class", "domain");
    }

    private static List<Double> values(Drawing drawing) {
        return drawing.series().get(0).cells().stream()
                .map(cell -> cell.value().orElse(Double.NaN))
                .toList();
    }

    private static Figure figure(Chart chart, String x, String y, String split) {
        return new Figure(chart, NUMBERS, Map.of(), axes(x, y, split), Text.of("x"), ALL);
    }

    private static Axes axes(String x, String y, String split) {
        return new Axes(x, some(y), some(split), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Optional<String> some(String column) {
        return Optional.of(column).filter(one -> !one.isEmpty());
    }

    private static Column column(String id, Kind kind, String... values) {
        List<Value> all =
                Arrays.stream(values).map(one -> new Value(one, Text.of(one))).toList();
        return new Column(id, kind, Text.of(id), Text.of(""), false, all, Optional.empty(), true);
    }
}
