package be.datacoach.reporting.research.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Made-up people with everything that an attacker may know of them, and the file of a study in which they are. */
final class Population {
    private static final Map<String, List<String>> VALUES = Map.of(
            "level", List.of("BAO", "BAO", "BAO", "SO", "UNKNOWN"),
            "sizeBand", List.of("SMALL", "MEDIUM", "MEDIUM", "MEDIUM", "LARGE", "UNKNOWN"),
            "okiBand", List.of("LOW", "MID", "MID", "HIGH", "UNKNOWN"),
            "phase", List.of("NONE", "INITIATION", "INITIATION", "IMPLEMENTATION", "CONTINUATION"),
            "coachCount", List.of("ONE", "ONE", "ONE", "SEVERAL"),
            "externalPartner", List.of("NONE", "NONE", "COUNSELLING_SERVICE", "UNIVERSITY", "OTHER"),
            "roleGroup", List.of("TEACHING", "TEACHING", "CARE", "CARE", "QUALITY_POLICY", "LEADER", "OTHER"),
            "hoursBand", List.of("UNDER_1", "FROM_1", "FROM_1", "FROM_3"),
            "cohortTerm", List.of("2026-2027/1", "2026-2027/1", "2026-2027/2"));
    private static final List<String> OTHERWISE = List.of("YES", "NO", "NO", "NO", "UNKNOWN");
    private static final List<String> BANDS = List.of("LOW", "MID", "HIGH");

    final Map<String, Map<String, String>> people = new TreeMap<>();
    final Map<String, String> schoolOf = new TreeMap<>();
    final Map<String, Map<String, String>> schools = new TreeMap<>();
    private final Random random;
    private final StudyKey key;

    /** @param seed of the people; two studies of the same people have the same seed and another key */
    Population(long seed, int size, StudyKey key) {
        this.random = new Random(seed);
        this.key = key;
        while (people.size() < size) {
            int place = schools.size() + 1;
            boolean nowhere = random.nextInt(12) == 0;
            Map<String, String> school = traits(true);
            String sid = nowhere ? "" : key.pseudonym("school", "salt", "school " + place);
            schools.put(key.pseudonym("school", "salt", "school " + place), school);
            for (int staff = random.nextInt(4) == 0 ? 2 + random.nextInt(2) : 1; staff > 0; staff--) {
                String pid = name(people.size());
                Map<String, String> own = traits(false);
                own.putAll(school);
                own.put("survey.T0.mandate", random.nextInt(9) == 0 ? "YES" : "NO");
                people.put(pid, own);
                schoolOf.put(pid, sid);
            }
        }
    }

    String name(int number) {
        return key.pseudonym("person", "salt", "uid " + number);
    }

    private Map<String, String> traits(boolean ofSchool) {
        Map<String, String> traits = new TreeMap<>();
        for (Trait trait : Trait.values()) {
            if (trait.ofSchool() == ofSchool) traits.put(trait.column(), value(trait.column()));
        }
        if (ofSchool && random.nextInt(3) == 0) {
            traits.put("culture.T0.n", pick(List.of("5-9", "10-19", "20+")));
            for (String factor : List.of("F1", "F2")) {
                traits.put(
                        "culture.T0." + factor,
                        pick(List.of("FRAGILE", "GROWING", "GROWING", "STRONG")) + ":"
                                + pick(List.of("ALIKE", "APART")));
            }
            traits.put("needs.T07", pick(List.of("FINE", "ATTENTION", "URGENT")));
        }
        return traits;
    }

    private String value(String column) {
        if (column.equals("experienceBand")) return pick(List.of("LITTLE", "LITTLE", "SOME", "MUCH"));
        if (column.equals("leadershipMean") || column.equals("autonomy")) return pick(BANDS);
        return pick(VALUES.getOrDefault(column, OTHERWISE));
    }

    private String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Everything, as gathering leaves it: whoever agreed, in the order of pseudonyms. */
    Material material() {
        Material material = new Material();
        schools.forEach(material::school);
        people.forEach((pid, traits) -> {
            material.person(pid, schoolOf.getOrDefault(pid, ""), traits);
            lines(material, pid, traits);
        });
        material.close();
        return material;
    }

    private void lines(Material material, String pid, Map<String, String> traits) {
        String level = traits.getOrDefault("level", "");
        if (!level.equals("UNKNOWN")) {
            material.add(
                    "intake", List.of(level, pid, "T0", "A", "C1", "C1-1-" + level, "SJT", "1", "50", "50", "50", "0"));
            String variant = level.equals("BAO") ? "R21" : "R22";
            material.add("decisions", decision(pid, variant, "school.level=" + level, "Variant", level));
        }
        if (traits.getOrDefault("school.special", "").equals("YES")) {
            material.add("decisions", decision(pid, "R25", "school.special=YES", "LeaveOut", "M07"));
        }
        if (random.nextInt(30) == 0) {
            material.add("decisions", decision(pid, "R37", "lowSpreadsheetConfidence=YES", "Format", "GUIDED"));
        }
        String facts = "mastery.C2=" + random.nextInt(101) + ";need.T11=" + random.nextInt(21);
        material.add("decisions", decision(pid, "R43", facts, "Add", "M13"));
        material.add("surveys", List.of(pid, "T0", "U1", "4"));
        material.add("surveys", List.of(pid, "T0", "mandate", traits.getOrDefault("survey.T0.mandate", "")));
        String meeting = level.equals("SO") ? "CLASS_COUNCIL" : "DATA_TEAM";
        material.add("logs", List.of(pid, "3", "T07", "UP_TO_60", "SHARING", meeting));
        String start = Integer.toString(random.nextInt(20));
        material.add("progress", List.of(pid, "M01", "", start, "", "45", "1", "", "STANDARD", "NO"));
    }

    private static List<String> decision(String pid, String rule, String facts, String action, String target) {
        return List.of(pid, "0", rule, "1", facts, action, target, "YES", "", action.equals("Variant") ? "M01" : "");
    }

    ResearchFile file() {
        return file(Set.of());
    }

    /** @param withdrawn who said no while it was gathered */
    ResearchFile file(Collection<String> withdrawn) {
        Set<String> in = new HashSet<>(people.keySet());
        in.removeAll(withdrawn);
        return new ResearchFile(material(), in, Map.of("study", "Trial"));
    }

    /** What an attacker holds: every file in the ZIP, by name. */
    static Map<String, String> open(ResearchFile file) {
        Map<String, String> entries = new TreeMap<>();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeTo(bytes);
            ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()));
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return entries;
    }

    /** Lines of a table, each by column. */
    static List<Map<String, String>> table(Map<String, String> entries, String name) {
        List<String> lines = entries.getOrDefault(name + ".csv", "").lines().toList();
        List<String> heads = List.of(lines.get(0).split(","));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new TreeMap<>();
            for (int i = 0; i < heads.size(); i++) row.put(heads.get(i), cells[i]);
            rows.add(row);
        }
        return rows;
    }
}
