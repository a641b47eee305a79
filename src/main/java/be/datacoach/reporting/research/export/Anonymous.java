package be.datacoach.reporting.research.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What may be shown of everybody in a file, once it is settled who is in it.
 *
 * @param shown by pseudonym of a person
 * @param schools schools that are still linked to somebody, by pseudonym
 */
record Anonymous(Map<String, Seen> shown, Map<String, Partition.Shown> schools, Report.Suppressed suppressed) {
    /** Fewer than this never stand apart. */
    static final int K = 5;

    /** One person in what is shown of the unit. */
    record Seen(Partition.Shown shown, int place) {
        String of(String column) {
            return shown.of(column, place);
        }
    }

    /** @param extra columns beside the traits, such as what a team said */
    static Anonymous of(List<Unit> units, List<String> extra) {
        List<String> columns = new ArrayList<>(Trait.columns());
        columns.addAll(extra);
        List<Partition.Shown> parts = new Partition(K).of(units, columns);
        Map<String, Seen> people = new TreeMap<>();
        Map<String, Partition.Shown> schools = new TreeMap<>();
        for (Partition.Shown part : parts) {
            for (int place = 0; place < part.unit().people().size(); place++) {
                people.put(part.unit().people().get(place).pid(), new Seen(part, place));
            }
            if (part.unit().hasSchool()) schools.put(part.unit().school(), part);
        }
        int all = units.stream().mapToInt(unit -> unit.people().size()).sum();
        return new Anonymous(people, schools, counted(people, Trait.columns(), all - people.size()));
    }

    private static Report.Suppressed counted(Map<String, Seen> people, List<String> columns, int leftOut) {
        Map<String, Integer> merged = new TreeMap<>();
        Map<String, Integer> hidden = new TreeMap<>();
        for (String column : columns) {
            for (Seen seen : people.values()) {
                String cell = seen.of(column);
                if (cell.isEmpty()) hidden.merge(column, 1, Integer::sum);
                else if (cell.contains("+")) merged.merge(column, 1, Integer::sum);
            }
        }
        return new Report.Suppressed(merged, hidden, leftOut);
    }

    /** Nothing where somebody is not in the file. */
    Optional<Seen> person(String pid) {
        return Optional.ofNullable(shown.get(pid));
    }

    List<List<String>> participants() {
        List<List<String>> lines = new ArrayList<>();
        shown.forEach((pid, seen) -> {
            List<String> line = new ArrayList<>(List.of(pid, seen.shown.unit().school()));
            for (String column : List.of("level", "roleGroup", "experienceBand", "hoursBand", "cohortTerm")) {
                line.add(seen.of(column));
            }
            lines.add(line);
        });
        return lines;
    }

    List<List<String>> schoolLines(List<String> heads) {
        List<List<String>> lines = new ArrayList<>();
        schools.forEach((sid, part) -> {
            List<String> line = new ArrayList<>(List.of(sid));
            heads.subList(1, heads.size()).forEach(column -> line.add(part.of(column)));
            lines.add(line);
        });
        return lines;
    }

    /** Values that fewer than five people share, by attribute, with as many others as hide them. */
    static Map<String, Map<String, Integer>> rare(Map<String, Map<String, Integer>> people) {
        Map<String, Map<String, Integer>> rare = new HashMap<>();
        people.forEach((attribute, counts) -> {
            Map<String, Integer> hidden = new TreeMap<>();
            int together = 0;
            List<Map.Entry<String, Integer>> fewestFirst = counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .toList();
            for (Map.Entry<String, Integer> one : fewestFirst) {
                if (one.getValue() < K || together > 0 && (together < K || hidden.size() < 2)) {
                    hidden.put(one.getKey(), one.getValue());
                    together += one.getValue();
                }
            }
            rare.put(attribute, hidden);
        });
        return rare;
    }
}
