package be.datacoach.reporting.research.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was gathered for a file, under pseudonyms already, before it is known what may be shown of it. Lines of a table are raw:
 * those of {@code intake} begin with the school level that an item is for, and those of {@code decisions} hold facts as they are.
 */
final class Material {
    private final Map<String, Unit.Person> people = new TreeMap<>();
    private final Map<String, String> schoolOf = new TreeMap<>();
    private final Map<String, Map<String, String>> schools = new TreeMap<>();
    private final Map<String, Lines> lines = new TreeMap<>();

    /** @param sid empty for who works nowhere that we know of */
    void person(String pid, String sid, Map<String, String> traits) {
        people.put(pid, new Unit.Person(pid, traits));
        schoolOf.put(pid, sid);
    }

    /** What is known of a school, or of what its team said; several calls add up. */
    void school(String sid, Map<String, String> traits) {
        schools.computeIfAbsent(sid, none -> new TreeMap<>()).putAll(traits);
    }

    void add(String table, List<String> line) {
        lines.computeIfAbsent(table, none -> new Lines()).add(line);
    }

    /** Nothing comes after this. */
    void close() {
        lines.values().forEach(Lines::close);
    }

    Optional<Lines> raw(String table) {
        return Optional.ofNullable(lines.get(table));
    }

    Set<String> pids() {
        return Set.copyOf(people.keySet());
    }

    /** Columns that only some have: what their teams said, and traits that they told in a survey. */
    List<String> extraColumns() {
        TreeSet<String> columns = new TreeSet<>();
        schools.values().forEach(school -> columns.addAll(school.keySet()));
        people.values().forEach(person -> columns.addAll(person.traits().keySet()));
        columns.removeAll(Trait.columns());
        return List.copyOf(columns);
    }

    /** Those of the people who are in. */
    List<Unit> units(Set<String> in) {
        Map<String, List<Unit.Person>> bySchool = new TreeMap<>();
        List<Unit> units = new ArrayList<>();
        people.forEach((pid, person) -> {
            String sid = schoolOf.getOrDefault(pid, "");
            if (!in.contains(pid)) return;
            if (sid.isEmpty()) units.add(new Unit("", List.of(person), Map.of()));
            else bySchool.computeIfAbsent(sid, none -> new ArrayList<>()).add(person);
        });
        Set<String> columns = new TreeSet<>();
        schools.values().forEach(school -> columns.addAll(school.keySet()));
        bySchool.forEach((sid, staff) -> units.add(new Unit(sid, staff, schoolTraits(sid, columns))));
        return units;
    }

    private Map<String, String> schoolTraits(String sid, Set<String> columns) {
        Map<String, String> traits = new TreeMap<>();
        columns.forEach(column -> traits.put(column, "NONE"));
        traits.putAll(schools.getOrDefault(sid, Map.of()));
        return traits;
    }
}
