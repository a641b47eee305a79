package be.datacoach.administration.people;

import be.datacoach.administration.people.Fault.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Which schools and cohorts a row means. */
final class Directory {
    private final Choice choice;
    private final Map<String, Place> schoolsByKey = new HashMap<>();
    private final Map<String, List<Place>> schoolsByName = new HashMap<>();
    private final Map<String, List<Place>> cohortsByName = new HashMap<>();

    /** What the file calls a school, by its key: in one row is enough. */
    private final Map<String, String> saidNames = new HashMap<>();

    Directory(Known known, Choice choice) {
        this.choice = choice;
        for (Place school : known.schools()) {
            if (!school.key().isEmpty()) schoolsByKey.put(school.key(), school);
            name(school, schoolsByName);
        }
        known.cohorts().forEach(cohort -> name(cohort, cohortsByName));
    }

    private static void name(Place place, Map<String, List<Place>> byName) {
        byName.computeIfAbsent(Words.plain(place.name()), any -> new ArrayList<>())
                .add(place);
    }

    /** Hears what a row calls schools, for other rows that give their key only. */
    void hear(Said said) {
        List<String> keys = said.list(Field.SCHOOL_ID);
        List<String> names = said.list(Field.SCHOOL);
        for (int i = 0; i < Math.min(keys.size(), names.size()); i++) saidNames.putIfAbsent(keys.get(i), names.get(i));
    }

    /** Keys and names in one row stand in the same order. */
    List<Place> schools(Said said, Consumer<Fault> faults) {
        List<String> keys = said.list(Field.SCHOOL_ID);
        List<String> names = said.list(Field.SCHOOL);
        List<Place> schools = new ArrayList<>();
        for (int i = 0; i < Math.max(keys.size(), names.size()); i++) {
            String key = i < keys.size() ? keys.get(i) : "";
            String name = i < names.size() ? names.get(i) : saidNames.getOrDefault(key, "");
            school(new Place("", key, name, ""), said, faults, schools);
        }
        return schools;
    }

    private void school(Place asked, Said said, Consumer<Fault> faults, List<Place> into) {
        String key = asked.key();
        String name = asked.name();
        Place holder = schoolsByKey.get(key);
        List<Place> found = holder == null ? named(schoolsByName, name, key) : List.of(holder);
        Field field = said.has(Field.SCHOOL) ? Field.SCHOOL : Field.SCHOOL_ID;
        String shown = name.isEmpty() ? key : name;
        if (found.size() == 1 && found.get(0).archived()) faults.accept(Fault.of(field, Code.SCHOOL_ARCHIVED, shown));
        else if (found.size() == 1) into.add(found.get(0));
        else if (found.size() > 1) faults.accept(Fault.of(field, Code.SCHOOL_OF_SEVERAL, shown));
        else if (!choice.makeSchools()) faults.accept(Fault.of(field, Code.SCHOOL_UNKNOWN, shown));
        else if (isNoName(name) || key.length() > Identification.LONGEST_KEY) {
            faults.accept(Fault.of(choice.has(Field.SCHOOL) ? Field.SCHOOL : field, Code.SCHOOL_NAME));
        } else into.add(new Place("", key, name, level(said, faults)));
    }

    private static String level(Said said, Consumer<Fault> faults) {
        String text = said.text(Field.LEVEL);
        if (text.isEmpty()) return "";
        return Words.shipped().level(text).map(Enum::name).orElseGet(() -> {
            faults.accept(Fault.of(Field.LEVEL, Code.LEVEL_UNKNOWN, text));
            return "";
        });
    }

    /** Those in the row, and the one that everybody joins who can. */
    List<Place> cohorts(Said said, boolean coach, Consumer<Fault> faults) {
        List<Place> cohorts = new ArrayList<>();
        List<String> names = new ArrayList<>(said.list(Field.COHORT));
        if (coach && !choice.cohort().isEmpty() && !names.contains(choice.cohort())) names.add(choice.cohort());
        names.forEach(name -> cohort(name, faults, cohorts));
        return cohorts;
    }

    private void cohort(String name, Consumer<Fault> faults, List<Place> into) {
        List<Place> found = named(cohortsByName, name, "");
        boolean asked = choice.makeCohorts() || name.equals(choice.cohort());
        if (found.size() == 1) into.add(found.get(0));
        else if (found.size() > 1) faults.accept(Fault.of(Field.COHORT, Code.COHORT_OF_SEVERAL, name));
        else if (!asked) faults.accept(Fault.of(Field.COHORT, Code.COHORT_UNKNOWN, name));
        else if (isNoName(name)) faults.accept(Fault.of(Field.COHORT, Code.COHORT_NAME));
        else into.add(new Place("", "", name, ""));
    }

    private static boolean isNoName(String name) {
        return name.isEmpty() || name.length() > Identification.LONGEST_NAME;
    }

    /** Those called this, but for whoever has another key than the one asked for. */
    private static List<Place> named(Map<String, List<Place>> places, String name, String key) {
        return places.getOrDefault(Words.plain(name), List.of()).stream()
                .filter(place -> key.isEmpty() || place.key().isEmpty())
                .toList();
    }
}
