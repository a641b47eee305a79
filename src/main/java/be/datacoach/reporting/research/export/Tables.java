package be.datacoach.reporting.research.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The lines of every table as they may be shown: traits through {@link Anonymous}, decisions through {@link DecisionFilter}. */
final class Tables {
    private static final String NONE = "NONE";
    private static final String CULTURE = "culture.";
    private static final String NEEDS = "needs.";

    private final Codebook codebook = Codebook.shipped();
    private final Material material;
    private final Anonymous anonymous;

    Tables(Material material, Anonymous anonymous) {
        this.material = material;
        this.anonymous = anonymous;
    }

    /** Takes a line of a table, which the codebook allows. */
    interface Taker {
        void take(Codebook.Table table, List<String> line);
    }

    /** What came of writing all of them. */
    record Written(Map<String, Integer> lines, int decisionsLeftOut) {}

    /** Goes through all tables, in the order of the codebook. */
    Written forEach(Taker taker) {
        DecisionFilter decisions = filter();
        Map<String, Integer> counts = new TreeMap<>();
        for (Codebook.Table table : codebook.tables()) {
            counts.put(table.name(), 0);
            lines(table, decisions, line -> {
                table.require(line);
                counts.merge(table.name(), 1, Integer::sum);
                taker.take(table, line);
            });
        }
        return new Written(counts, decisions.leftOut());
    }

    private DecisionFilter filter() {
        DecisionFilter filter = new DecisionFilter(anonymous);
        material.raw("decisions").ifPresent(raw -> raw.forEach(filter::count));
        filter.counted();
        return filter;
    }

    private void lines(Codebook.Table table, DecisionFilter decisions, Consumer<List<String>> out) {
        switch (table.name()) {
            case "participants" -> anonymous.participants().forEach(out);
            case "schools" -> anonymous.schoolLines(table.heads()).forEach(out);
            case "culture" -> culture(out);
            case "intake" -> raw(table, line -> intake(line, out));
            case "needs" -> {
                raw(table, line -> ofSomebody(line, 1, out));
                teamNeeds(out);
            }
            case "decisions" -> raw(table, line -> decisions.shown(line).ifPresent(out));
            case "surveys" -> raw(table, line -> survey(line, out));
            case "logs" -> raw(table, line -> log(line, out));
            case "progress" -> raw(table, line -> progress(line, decisions, out));
            default -> raw(table, line -> ofSomebody(line, 0, out));
        }
    }

    private void raw(Codebook.Table table, Consumer<List<String>> line) {
        material.raw(table.name()).ifPresent(raw -> raw.forEach(line));
    }

    private void ofSomebody(List<String> line, int pid, Consumer<List<String>> out) {
        if (anonymous.person(line.get(pid)).isPresent()) out.accept(line);
    }

    /** An item for one school level would tell the level. */
    private void intake(List<String> line, Consumer<List<String>> out) {
        String level = line.get(0);
        anonymous
                .person(line.get(1))
                .filter(person ->
                        level.isEmpty() || person.of(Trait.LEVEL.column()).equals(level))
                .ifPresent(person -> out.accept(line.subList(1, line.size())));
    }

    private void progress(List<String> line, DecisionFilter decisions, Consumer<List<String>> out) {
        List<String> whole = new ArrayList<>(line);
        whole.set(2, decisions.variantsOf(line.get(0), line.get(1)));
        ofSomebody(whole, 0, out);
    }

    private void survey(List<String> line, Consumer<List<String>> out) {
        anonymous
                .person(line.get(0))
                .filter(person -> SurveyLines.isShown(line, person))
                .ifPresent(person -> out.accept(line));
    }

    /** Secondary schools alone have class councils: that one was at it would tell the level. */
    private void log(List<String> line, Consumer<List<String>> out) {
        anonymous.person(line.get(0)).ifPresent(person -> {
            boolean shown = person.of(Trait.LEVEL.column()).matches("BAO|SO");
            List<String> whole = new ArrayList<>(line);
            if (!shown) whole.set(line.size() - 1, "");
            out.accept(whole);
        });
    }

    private void culture(Consumer<List<String>> out) {
        anonymous
                .schools()
                .forEach((sid, school) -> said(school, CULTURE).forEach((column, cell) -> {
                    String[] place = column.split("\\.");
                    if (place[2].equals("n")) return;
                    String people = plain(school.of(CULTURE + place[1] + ".n"));
                    String[] bands = cell.split(":");
                    out.accept(List.of(sid, place[1], "TEAM", people, place[2], bands[0], bands[1]));
                }));
    }

    private void teamNeeds(Consumer<List<String>> out) {
        anonymous
                .schools()
                .forEach((sid, school) -> said(school, NEEDS)
                        .forEach((column, cell) ->
                                out.accept(List.of(sid, "", column.substring(NEEDS.length()), "", "", "", cell))));
    }

    /** What its team said, as far as it is shown as it is. */
    private static Map<String, String> said(Partition.Shown school, String what) {
        Map<String, String> said = new TreeMap<>();
        school.cells().keySet().stream()
                .filter(column -> column.startsWith(what))
                .filter(column -> !plain(school.of(column)).isEmpty())
                .forEach(column -> said.put(column, school.of(column)));
        return said;
    }

    private static String plain(String cell) {
        return cell.equals(NONE) || cell.contains("+") && !cell.equals("20+") ? "" : cell;
    }
}
