package be.datacoach.authoring.web.form;

import be.datacoach.authoring.draft.Wording;
import be.datacoach.authoring.form.Editor;
import be.datacoach.authoring.form.Field;
import be.datacoach.authoring.form.Given;
import be.datacoach.authoring.form.ReadForm;
import be.datacoach.authoring.form.Sheet;
import be.datacoach.authoring.source.Passage;
import be.datacoach.authoring.source.Tree;
import be.datacoach.authoring.web.form.FieldRow.Label;
import be.datacoach.authoring.web.form.FieldRow.Look;
import be.datacoach.authoring.web.form.FieldRow.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The fields of one block, or of the module itself, as rows of a page. */
final class FormRows {

    private static final int LONG = 90;
    private static final List<String> BANDS = List.of("foundation", "standard", "condensed", "exemption");

    private final ReadForm.Filled filled;
    private final String block;
    private final Choosing choosing;
    private final Wrong wrong;
    private final FieldWords words;
    private final Editor editor;
    private int rows;

    FormRows(ReadForm.Filled filled, String block, Choosing choosing, FieldWords words, Wrong wrong) {
        this.filled = filled;
        this.block = block;
        this.choosing = choosing;
        this.words = words;
        this.wrong = wrong;
        this.editor = Editor.on(filled.source(), block);
    }

    /** What is wrong with one thing, apart from its fields. */
    List<String> wrong(String path) {
        return wrong.exactly(path);
    }

    /** The fields of one thing, without what is within it. */
    List<FieldRow> of(Sheet sheet) {
        return sheet.form().fields().stream().flatMap(field -> of(sheet, field)).toList();
    }

    private Stream<FieldRow> of(Sheet sheet, Field field) {
        List<String> path = longer(sheet.path(), field.path().split("/"));
        String place = String.join("/", path);
        return switch (field.kind()) {
            case TEXT, LINE -> texts(field, place);
            case MINUTES -> BANDS.stream().map(band -> minutes(field, place + "/" + band, band));
            case WAYS -> ways(sheet, field, path);
            case GOALS -> Stream.of(goals(field, place));
            case CHOICE, CODES, ROWS -> Stream.of(choices(field, place, choosing.from(field.pick(), sheet)));
            case FLAG -> Stream.of(choices(field, place, Map.of("true", words.label(field.path()))));
            case NUMBER -> Stream.of(row(Look.NUMBER, words.of(field.path()), place, List.of()));
            case DATE -> Stream.of(row(Look.DATE, words.of(field.path()), place, List.of()));
            case WORDS -> Stream.of(row(Look.LINE, words.of(field.path()), place, List.of()));
        };
    }

    /** All texts at a field: one, or one for each part, reader or language; an empty one where there is none yet. */
    private Stream<FieldRow> texts(Field field, String place) {
        List<Passage> passages = filled.source().passages(block).stream()
                .filter(passage -> (passage.where().path() + "/").startsWith(place + "/"))
                .toList();
        Look empty = field.kind() == Field.Kind.TEXT ? Look.MARKDOWN : Look.LINE;
        if (passages.isEmpty()) return Stream.of(row(empty, words.of(field.path()), place, List.of()));
        return passages.stream().map(passage -> text(field, place, passage));
    }

    private FieldRow text(Field field, String place, Passage passage) {
        String shown = Wording.shown(passage);
        boolean line = passage.kind() != Passage.Kind.MARKDOWN;
        Look look = !line ? Look.MARKDOWN : shown.length() <= LONG ? Look.LINE : Look.LINES;
        String path = passage.where().path();
        Label label = words.of(field.path(), path.substring(Math.min(path.length(), place.length())), passage);
        return new FieldRow(id(), look, label, path, shown, List.of(), Wording.seal(shown), wrong.at(path));
    }

    private FieldRow minutes(Field field, String place, String band) {
        return row(Look.MINUTES, words.of(field.path() + "/" + band), place, List.of());
    }

    private Stream<FieldRow> ways(Sheet sheet, Field field, List<String> path) {
        var all = new ArrayList<FieldRow>();
        Map<String, String> moments = choosing.from(Field.Pick.MOMENTS, sheet);
        Tree there = sheet.value().at(List.of(field.path())).orElse(Tree.words(""));
        int count = there instanceof Tree.Items list ? list.items().size() : 0;
        for (int i = 0; i < count; i++) {
            if (there.at(List.of(Integer.toString(i), "moment")).isEmpty()) continue;
            String place = String.join("/", longer(path, Integer.toString(i)));
            all.add(row(Look.LINE, words.of("to/if"), place + "/if", List.of()));
            all.add(choices(words.of("to/moment"), place + "/moment", moments));
        }
        all.add(choices(words.of(count == 0 ? "to" : "to/otherwise"), String.join("/", path), moments));
        return all.stream();
    }

    private FieldRow goals(Field field, String place) {
        Map<String, String> levels = given(place).named();
        List<Option> options = choosing.competencies().entrySet().stream()
                .map(one -> new Option(
                        "",
                        one.getKey(),
                        one.getValue(),
                        levels.containsKey(one.getKey()),
                        words.levels(levels.getOrDefault(one.getKey(), ""))))
                .toList();
        return row(Look.LEVELS, words.of(field.path()), place, options);
    }

    private FieldRow choices(Field field, String place, Map<String, String> known) {
        return switch (field.kind()) {
            case FLAG ->
                row(
                        Look.FLAG,
                        words.of(field.path()),
                        place,
                        options(known, given(place).values()));
            case CODES, ROWS ->
                row(
                        Look.CODES,
                        words.of(field.path()),
                        place,
                        options(known, given(place).values()));
            default -> choices(words.of(field.path()), place, known);
        };
    }

    private FieldRow choices(Label label, String place, Map<String, String> known) {
        String value = given(place).value();
        var options = new ArrayList<Option>();
        options.add(Option.of("", words.nothing(), value.isEmpty()));
        options.addAll(options(known, value.isEmpty() ? List.of() : List.of(value)));
        return row(Look.CHOICE, label, place, options);
    }

    /** What is known; and what stands there and is not, so that nothing is lost by looking at it. */
    private static List<Option> options(Map<String, String> known, List<String> chosen) {
        Stream<Option> all = known.entrySet().stream()
                .map(one -> Option.of(one.getKey(), one.getValue(), chosen.contains(one.getKey())));
        Stream<Option> odd =
                chosen.stream().filter(code -> !known.containsKey(code)).map(code -> Option.of(code, code, true));
        return Stream.concat(all, odd).toList();
    }

    private FieldRow row(Look look, Label label, String place, List<Option> options) {
        Given given = given(place);
        String id = id();
        List<Option> numbered = IntStream.range(0, options.size())
                .mapToObj(i -> options.get(i).numbered(id + "-" + i))
                .toList();
        return new FieldRow(id, look, label, place, given.value(), numbered, seal(given), wrong.at(place));
    }

    private static long seal(Given given) {
        return Wording.seal(given.text());
    }

    private Given given(String place) {
        return editor.at(List.of(place.split("/"))).orElseGet(() -> Given.of(""));
    }

    private String id() {
        return "t" + rows++;
    }

    static List<String> longer(List<String> path, String... steps) {
        return Stream.concat(path.stream(), Stream.of(steps)).toList();
    }
}
