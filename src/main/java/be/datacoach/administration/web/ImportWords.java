package be.datacoach.administration.web;

import be.datacoach.administration.people.Change;
import be.datacoach.administration.people.Fault;
import be.datacoach.administration.people.Field;
import be.datacoach.administration.people.Look;
import be.datacoach.administration.people.Verdict;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.sheet.Sheet.Line;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a file with people would do, in words. */
public final class ImportWords {
    /** A row that can be taken. */
    public record Row(int line, String name, String kind, List<String> details) {}

    /** A cell to mend: what is wrong, the name of its field in the form, what it says now. */
    public record Cell(String label, String name, String value, String fault) {}

    /** A row that cannot be taken as it is. */
    public record Faulty(int line, String name, List<Cell> cells) {}

    private static final int MISSING_SHOWN = 5;

    private final Look look;
    private final Phrases phrases;
    private final Map<Integer, Line> lines;

    ImportWords(Look look, Phrases phrases) {
        this.look = look;
        this.phrases = phrases;
        this.lines = look.sheet().lines().stream().collect(Collectors.toMap(Line::number, Function.identity()));
    }

    /** The schools and cohorts that are not there yet, with the first of them by name; empty where all are. */
    static String missing(Look look, Phrases phrases) {
        List<String> names = look.verdicts().stream()
                .flatMap(verdict -> verdict.faults().stream())
                .filter(ColumnsForm::isOfPlace)
                .flatMap(fault -> fault.words().stream())
                .distinct()
                .toList();
        String first = names.stream().limit(MISSING_SHOWN).collect(Collectors.joining(", "));
        if (names.isEmpty()) return "";
        return names.size() > MISSING_SHOWN
                ? phrases.say("admin_rows.missing.more", first, names.size() - MISSING_SHOWN)
                : phrases.say("admin_rows.missing", first);
    }

    Row row(Verdict verdict) {
        Stream<String> details = verdict.changes().stream()
                .filter(change -> change.field() != Field.NAME || !change.from().isEmpty())
                .map(this::detail);
        return new Row(verdict.line(), verdict.name(), verdict.kind().name(), details.toList());
    }

    private String detail(Change change) {
        String label = phrases.say("admin_rows.field." + change.field());
        String to = shown(change.field(), change.to());
        return change.from().isEmpty()
                ? phrases.say("admin_rows.detail", label, to)
                : phrases.say("admin_rows.detail.from", label, shown(change.field(), change.from()), to);
    }

    private String shown(Field field, String value) {
        return switch (field) {
            case ROLE ->
                Stream.of(value.split(","))
                        .map(code -> phrases.say("admin_people.role." + code))
                        .collect(Collectors.joining(", "));
            case LANGUAGE -> phrases.say("account.language." + value);
            case ACTIVE -> phrases.say("admin_rows.active." + value);
            default -> value;
        };
    }

    Faulty faulty(Verdict verdict) {
        return new Faulty(
                verdict.line(),
                verdict.name(),
                verdict.faults().stream()
                        .map(fault -> cell(verdict.line(), fault))
                        .toList());
    }

    private Cell cell(int line, Fault fault) {
        Integer column = look.choice().columns().get(fault.field());
        Line said = lines.get(line);
        return new Cell(
                phrases.say("admin_rows.field." + fault.field()),
                column == null ? "" : "cell." + line + "." + fault.field(),
                column == null || said == null ? "" : said.cell(column),
                sentence(fault));
    }

    String sentence(Fault fault) {
        return phrases.say("admin_rows.fault." + fault.code(), fault.words().toArray());
    }
}
