package be.datacoach.practice.sheet;

import be.datacoach.practice.recognition.Identifiers;
import java.time.Year;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something in a text that looks as if it says who a pupil is. It is a reason to ask, not to refuse: a colleague's
 * address or a date may well belong there.
 */
public enum PupilTrace {
    NATIONAL_NUMBER,
    EMAIL,
    BIRTH_DATES;

    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)\\d{1,2}[-/. ]\\d{1,2}[-/. ]((?:19|20)?\\d{2})(?!\\d)");
    private static final Pattern NAME_AT_END = Pattern.compile("\\p{Lu}\\p{L}[^\\n\\d]*$");
    private static final int NEAR = 50;
    /** One date may be anybody's; so many beside names are a class list. */
    private static final int A_LIST = 3;

    private static final int YOUNGEST = 2;
    private static final int OLDEST = 26;

    /** What is found in these texts together, when it is this year. */
    public static Set<PupilTrace> in(Collection<String> texts, Year now) {
        String text = String.join("\n", texts);
        Set<PupilTrace> found = EnumSet.noneOf(PupilTrace.class);
        if (Identifiers.registerNumbers(text).findAny().isPresent()) {
            found.add(NATIONAL_NUMBER);
        }
        if (Identifiers.addresses(text).findAny().isPresent()) {
            found.add(EMAIL);
        }
        Stream<MatchResult> births = DATE.matcher(text)
                .results()
                .filter(date -> isBirth(date.group(1), now) && followsName(text, date.start()));
        if (births.limit(A_LIST).count() == A_LIST) {
            found.add(BIRTH_DATES);
        }
        return found;
    }

    /** A pupil's, not a meeting's. */
    private static boolean isBirth(String digits, Year now) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 2) {
            int century = now.getValue() - now.getValue() % 100;
            year += century + year > now.getValue() ? century - 100 : century;
        }
        int age = now.getValue() - year;
        return age >= YOUNGEST && age <= OLDEST;
    }

    private static boolean followsName(String text, int date) {
        return NAME_AT_END
                .matcher(text.substring(Math.max(0, date - NEAR), date))
                .find();
    }
}
