package be.datacoach.authoring.form;

import be.datacoach.authoring.form.Field.Kind;
import be.datacoach.authoring.source.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Between what a source says at a field and what its field on a page holds. */
final class Values {

    static final List<String> BANDS = List.of("foundation", "standard", "condensed", "exemption");

    private static final Pattern GOAL = Pattern.compile("([A-Z]\\d{1,2}):([1-3](?:-[1-3])?)");

    private Values() {}

    /** What the field holds now. */
    static Given read(Sheet.Place place) {
        Optional<Tree> there = there(place);
        return switch (place.field().kind()) {
            case FLAG -> Given.of(flagged(place.field(), there) ? List.of("true") : List.of());
            case CODES -> Given.of(codes(there));
            case WORDS -> Given.of(String.join(", ", codes(there)));
            case ROWS -> Given.of(Cells.read(there));
            case GOALS -> Given.of(goals(there));
            case MINUTES -> Given.of(minutes(place).getOrDefault(String.join("/", place.within()), ""));
            case WAYS -> Given.of(words(Ways.at(there, place.within())));
            case TEXT -> Given.of(words(there).stripTrailing());
            default -> Given.of(line(words(there)));
        };
    }

    /** What the source is to say there; nothing where the field goes. Only asked where something else was given. */
    static Optional<Tree> write(Sheet.Place place, Given given) {
        Optional<Tree> there = there(place);
        Kind kind = place.field().kind();
        return switch (kind) {
            case FLAG -> flag(place.field(), given);
            case CODES -> list(place.field(), inOrder(codes(there), given.values()));
            case WORDS -> list(place.field(), split(given.value()));
            case ROWS -> Cells.write(there, given.values());
            case GOALS -> list(place.field(), goals(codes(there), given.named()));
            case MINUTES -> minutes(place, given.value());
            case WAYS -> Ways.with(there, place.within(), line(given.value()));
            case TEXT -> Optional.of(Tree.words(text(given.value())));
            case NUMBER -> filled(place.field(), line(given.value()).replace(',', '.'));
            default -> filled(place.field(), line(given.value()));
        };
    }

    /** Whether this field is one value on its page, and not texts that stand by themselves. */
    static boolean whole(Sheet.Place place) {
        boolean words = there(place).map(Tree.Words.class::isInstance).orElse(true);
        return switch (place.field().kind()) {
            case TEXT, LINE -> words && place.within().isEmpty();
            case MINUTES ->
                place.within().size() == 1 && BANDS.contains(place.within().get(0));
            case WAYS -> true;
            default -> place.within().isEmpty();
        };
    }

    static Optional<Tree> there(Sheet.Place place) {
        return place.sheet().value().at(Arrays.asList(place.field().path().split("/")));
    }

    private static boolean flagged(Field field, Optional<Tree> there) {
        return there.map(tree -> words(Optional.of(tree)).equals("true")).orElse(field.stays());
    }

    private static Optional<Tree> flag(Field field, Given given) {
        if (given.values().contains("true")) return Optional.of(Tree.words("true"));
        return field.stays() ? Optional.of(Tree.words("false")) : Optional.empty();
    }

    private static Optional<Tree> filled(Field field, String words) {
        return words.isEmpty() && !field.stays() ? Optional.empty() : Optional.of(Tree.words(words));
    }

    private static Optional<Tree> list(Field field, List<String> codes) {
        return codes.isEmpty() && !field.stays() ? Optional.empty() : Optional.of(Tree.list(codes));
    }

    /** What was there stays in its order; what is new comes behind it. */
    static List<String> inOrder(List<String> before, List<String> given) {
        return Stream.concat(before.stream().filter(given::contains), given.stream())
                .distinct()
                .toList();
    }

    private static List<String> split(String words) {
        return Arrays.stream(words.split("[,\\s]+"))
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    static List<String> codes(Optional<Tree> there) {
        if (there.isEmpty() || !(there.get() instanceof Tree.Items list)) return List.of();
        return list.items().stream()
                .filter(Tree.Words.class::isInstance)
                .map(one -> ((Tree.Words) one).value())
                .toList();
    }

    private static Map<String, String> goals(Optional<Tree> there) {
        var levels = new LinkedHashMap<String, String>();
        for (String code : codes(there)) {
            Matcher goal = GOAL.matcher(code);
            if (goal.matches()) levels.put(goal.group(1), goal.group(2));
        }
        return levels;
    }

    private static List<String> goals(List<String> before, Map<String, String> levels) {
        var goals = new ArrayList<String>();
        var left = new LinkedHashMap<>(levels);
        left.values().removeIf(String::isEmpty);
        for (String code : before) {
            String competency = code.split(":")[0];
            String level = left.remove(competency);
            if (level != null) goals.add(competency + ":" + level);
            else if (!GOAL.matcher(code).matches()) goals.add(code);
        }
        left.forEach((competency, level) -> goals.add(competency + ":" + level));
        return goals;
    }

    private static Map<String, String> minutes(Sheet.Place place) {
        var minutes = new LinkedHashMap<String, String>();
        Optional<Tree> there = there(place);
        if (there.isPresent() && there.get() instanceof Tree.Fields map) {
            map.fields().keySet().forEach(band -> minutes.put(band, map.words(band)));
        } else if (there.isPresent()) {
            boolean exempt = place.sheet().value().words("type").equals("artefact")
                    || place.sheet().value().words("extra").equals("true");
            for (String band : BANDS) {
                if (exempt || !band.equals("exemption")) minutes.put(band, words(there));
            }
        }
        return minutes;
    }

    private static Optional<Tree> minutes(Sheet.Place place, String given) {
        Map<String, String> all = minutes(place);
        all.put(place.within().get(0), line(given));
        var fields = new LinkedHashMap<String, Tree>();
        for (String band : BANDS) {
            String words = all.getOrDefault(band, "");
            if (!words.isEmpty()) fields.put(band, Tree.words(words));
        }
        return Optional.of(new Tree.Fields(fields));
    }

    static String words(Optional<Tree> tree) {
        return tree.isPresent() && tree.get() instanceof Tree.Words words ? words.value() : "";
    }

    private static String line(String words) {
        return clean(words).replaceAll("\\s+", " ").strip();
    }

    /** With a last line break, as every text has. */
    private static String text(String words) {
        String clean = clean(words).stripTrailing();
        return clean.isEmpty() ? "" : clean + "\n";
    }

    private static String clean(String words) {
        return words.replaceAll("\\r\\n?", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|\\uFEFF", "");
    }
}
