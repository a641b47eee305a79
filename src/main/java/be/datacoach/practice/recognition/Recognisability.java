package be.datacoach.practice.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks in a text for words by which a school or a person might be recognised. It finds what can be found without
 * understanding: a description that fits one teacher alone is for a reader to see. What it reaches is held by
 * {@code RecognisabilityTest} against sentences with names, places and small numbers in them.
 */
public final class Recognisability {
    private static final int SHORTEST_NAME = 4;
    /** What stands in the name of any school. */
    private static final Set<String> ANY_SCHOOL = Set.of(
            "basisschool",
            "school",
            "kleuterschool",
            "lagere",
            "secundaire",
            "vrije",
            "gemeentelijke",
            "stedelijke",
            "gesubsidieerde",
            "college",
            "instituut",
            "atheneum",
            "lyceum",
            "middenschool",
            "campus",
            "koninklijk",
            "technisch",
            "gbs",
            "vbs",
            "bs",
            "go",
            "sbs",
            "vls",
            "ka");

    private Recognisability() {}

    /** Everything that was found, in the order of the text; nothing overlaps. */
    public static List<Finding> in(String text, Known known) {
        List<Finding> all = new ArrayList<>(Patterns.in(text).toList());
        all.addAll(Names.in(text));
        Identifiers.registerNumbers(text)
                .forEach(match -> all.add(Finding.in(text, Sign.REGISTER_NUMBER, match.start(), match.end())));
        Identifiers.addresses(text).forEach(match -> all.add(Finding.in(text, Sign.EMAIL, match.start(), match.end())));
        all.addAll(named(text, schoolNames(known.ownSchools()), Sign.OWN_SCHOOL));
        all.addAll(named(text, known.schools().stream(), Sign.SCHOOL));
        all.addAll(named(text, known.people().stream(), Sign.PERSON));
        return strongest(all);
    }

    /** What in a text may be the name of a school, to look up. */
    public static List<String> phrases(String text) {
        return Names.phrases(text).stream().distinct().toList();
    }

    private static List<Finding> strongest(List<Finding> all) {
        List<Finding> kept = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparing(Finding::sign)
                        .thenComparing(finding -> finding.start() - finding.end())
                        .thenComparing(Finding::start))
                .filter(finding -> kept.stream().noneMatch(finding::overlaps))
                .forEach(kept::add);
        kept.sort(Comparator.comparing(Finding::start));
        return List.copyOf(kept);
    }

    /** As a whole whatever its capitals, and without what every school is called, as a name is written. */
    private static Stream<String> schoolNames(Collection<String> schools) {
        return schools.stream().flatMap(name -> Stream.of("(?iu)" + quoted(name), quoted(ownPart(name))));
    }

    private static String ownPart(String name) {
        return Stream.of(name.split("[\\s!]+"))
                .filter(word -> !ANY_SCHOOL.contains(word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" "));
    }

    private static String quoted(String name) {
        return name.strip().length() < SHORTEST_NAME ? "(?!)" : Pattern.quote(name.strip());
    }

    private static List<Finding> named(String text, Stream<String> expressions, Sign sign) {
        return expressions
                .map(one -> one.startsWith("(?") || one.startsWith("\\Q") ? one : "(?iu)" + quoted(one))
                .flatMap(one -> Pattern.compile("(?<![\\p{L}\\d])" + one + "(?![\\p{L}\\d])")
                        .matcher(text)
                        .results())
                .map(match -> Finding.in(text, sign, match.start(), match.end()))
                .toList();
    }
}
