package be.datacoach.intake.web;

import be.datacoach.intake.team.Questionnaire;
import be.datacoach.intake.team.Questionnaire.Item;
import be.datacoach.intake.team.Questionnaire.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Items that stand together on the page of a scan.
 *
 * @param about the words they share; empty where each has its own
 */
public record ScanPart(String about, List<Row> rows) {

    /**
     * One item.
     *
     * @param kind a code: STATEMENT, IMPORTANCE or COVERAGE, which is the key of the words of the last two
     */
    public record Row(String name, String kind, String text, List<Step> steps, boolean unknown) {
        public Row {
            steps = List.copyOf(steps);
        }

        public boolean isStatement() {
            return kind.equals(Kind.STATEMENT.name());
        }
    }

    public record Step(String id, int value, String label, boolean chosen) {}

    public ScanPart {
        rows = List.copyOf(rows);
    }

    static String fieldOf(String item) {
        return "item-" + item;
    }

    static ScanPart of(Questionnaire.Part part, Function<String, Optional<String>> sent, Locale locale) {
        return new ScanPart(
                part.about().map(text -> text.in(locale)).orElse(""),
                part.items().stream()
                        .map(item -> row(item, sent.apply(fieldOf(item.id())), locale))
                        .toList());
    }

    private static Row row(Item item, Optional<String> chosen, Locale locale) {
        String name = fieldOf(item.id());
        List<Step> steps = item.scale().steps().stream()
                .map(step -> new Step(
                        name + "-" + step.value(),
                        step.value(),
                        step.label().in(locale),
                        chosen.filter(Integer.toString(step.value())::equals).isPresent()))
                .toList();
        return new Row(
                name,
                item.kind().name(),
                item.text().in(locale),
                steps,
                chosen.filter(QuestionRow.UNKNOWN::equals).isPresent());
    }
}
