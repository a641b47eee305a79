package be.datacoach.intake.web;

import be.datacoach.intake.team.Questionnaire;
import be.datacoach.intake.team.Questionnaire.Item;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Items that stand together on the page of a scan.
 *
 * @param about the words they share; empty where each has its own
 */
public record ScanPart(String about, List<RatedRow> rows) {

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

    private static RatedRow row(Item item, Optional<String> chosen, Locale locale) {
        return RatedRow.of(fieldOf(item.id()), item.kind().name(), item.text().in(locale))
                .on(item.scale(), chosen, locale);
    }
}
