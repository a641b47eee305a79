package be.datacoach.authoring.web.form;

import be.datacoach.adaptation.curriculum.Goal;
import be.datacoach.authoring.form.Field.Pick;
import be.datacoach.authoring.form.ReadForm;
import be.datacoach.authoring.form.Sheet;
import be.datacoach.authoring.source.Tree;
import be.datacoach.catalogue.content.Figure;
import be.datacoach.catalogue.source.Common;
import be.datacoach.platform.Phrases;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What there is to choose from in a field: codes, with what a person reads. */
final class Choosing {

    private static final int LONGEST = 90;

    private final ReadForm.Filled filled;
    private final Common common;
    private final List<String> modules;
    private final Phrases phrases;

    Choosing(ReadForm.Filled filled, Common common, List<String> modules, Phrases phrases) {
        this.filled = filled;
        this.common = common;
        this.modules = List.copyOf(modules);
        this.phrases = phrases;
    }

    Map<String, String> from(Pick pick, Sheet sheet) {
        return switch (pick) {
            case GOALS -> goals();
            case SKILLS -> named(common.skills().stream(), "author_block.skill");
            case SOURCES -> sources();
            case MODULES ->
                same(modules.stream()
                        .filter(code ->
                                !code.equals(filled.content().module().id().code())));
            case FOLDED -> words("author_block.part.", Stream.of("foundation", "standard", "condensed"));
            case KINDS -> words("author_block.kind.", Stream.of("single", "multiple", "judgement"));
            case ASKING -> asking(sheet);
            case AUDIENCES -> words("author_block.audience.", Stream.of("coach", "counsellor"));
            case POINTS -> same(Stream.of("0", "1", "2"));
            case EFFECTS -> words("author_block.effect.", Stream.of("-1", "0", "1"));
            case ITEMS -> same(ids("items"));
            case CATEGORIES -> categories();
            case MOMENTS -> same(ids("moments"));
            case CHARTS -> charts();
            case DATASETS -> dataSets();
            case COLUMNS, NUMBERS, CLASSES, MARKS, CELLS ->
                new Columns(common, filled.sheet(), phrases.locale()).from(pick, sheet);
            default -> Map.of();
        };
    }

    /** What choices of this conversation leave behind. */
    List<String> remembered() {
        return filled.sheet()
                .all()
                .flatMap(sheet -> sheet.value().at(List.of("remember")).stream())
                .filter(Tree.Items.class::isInstance)
                .flatMap(list -> ((Tree.Items) list).items().stream())
                .filter(Tree.Words.class::isInstance)
                .map(flag -> ((Tree.Words) flag).value())
                .distinct()
                .toList();
    }

    /** Codes and names of all competencies. */
    Map<String, String> competencies() {
        var names = new LinkedHashMap<String, String>();
        common.allCompetencies()
                .forEach(one ->
                        names.put(one.id().code(), one.id() + " " + one.label().in(phrases.locale())));
        return names;
    }

    /** Every level of every goal of the module up to the highest. */
    private Map<String, String> goals() {
        Map<String, String> names = competencies();
        var goals = new LinkedHashMap<String, String>();
        for (Goal goal : filled.content().module().aim().goals()) {
            String code = goal.competency().code();
            IntStream.rangeClosed(1, Math.max(goal.level(), goal.strongLevel()))
                    .forEach(level -> goals.put(
                            code + ":" + level,
                            phrases.say("author_block.goal", names.getOrDefault(code, code), level)));
        }
        return goals;
    }

    private Map<String, String> sources() {
        var sources = new LinkedHashMap<String, String>();
        common.sources().forEach((code, source) -> {
            String citation = source.citation();
            String cut = citation.length() > LONGEST ? citation.substring(0, LONGEST) + "…" : citation;
            sources.put(code, code + " " + cut);
        });
        return sources;
    }

    private Map<String, String> dataSets() {
        var sets = new LinkedHashMap<String, String>();
        common.dataSets().stream()
                .sorted()
                .forEach(code -> sets.put(
                        code,
                        code + " "
                                + common.dataSet(code)
                                        .map(one -> one.title().in(phrases.locale()))
                                        .orElse("")));
        return sets;
    }

    private Map<String, String> charts() {
        return words(
                "author_block.chart.",
                Arrays.stream(Figure.Chart.values()).map(one -> one.name().toLowerCase(Locale.ROOT)));
    }

    /** A question with options stays one; the others keep their kind. */
    private Map<String, String> asking(Sheet sheet) {
        String kind = sheet.value().words("kind");
        boolean own = kind.equals("number") || kind.equals("mark");
        return words("author_block.kind.", own ? Stream.of(kind) : Stream.of("single", "multiple", "judgement"));
    }

    private Map<String, String> categories() {
        var names = new LinkedHashMap<String, String>();
        filled.sheet().parts().stream()
                .filter(part -> part.path().equals(List.of("categories")))
                .flatMap(part -> part.things().stream())
                .forEach(one -> names.put(one.value().words("id"), label(one)));
        return names;
    }

    private static String label(Sheet category) {
        String label = category.value().words("label");
        return label.isEmpty() ? category.value().words("id") : label;
    }

    private Stream<String> ids(String list) {
        return filled.sheet().parts().stream()
                .filter(part -> part.path().equals(List.of(list)))
                .flatMap(part -> part.things().stream())
                .map(one -> one.value().words("id"));
    }

    private Map<String, String> words(String key, Stream<String> codes) {
        var words = new LinkedHashMap<String, String>();
        codes.forEach(code -> words.put(code, phrases.say(key + code.replace("-1", "less"))));
        return words;
    }

    private Map<String, String> named(Stream<String> codes, String key) {
        var words = new LinkedHashMap<String, String>();
        codes.forEach(code -> words.put(code, phrases.say(key, code, skill(code))));
        return words;
    }

    private String skill(String code) {
        return common.skillLabel(code).in(phrases.locale());
    }

    private static Map<String, String> same(Stream<String> codes) {
        var same = new LinkedHashMap<String, String>();
        codes.filter(code -> !code.isEmpty()).forEach(code -> same.put(code, code));
        return same;
    }
}
