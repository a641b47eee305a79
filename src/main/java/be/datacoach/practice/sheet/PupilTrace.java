package be.datacoach.practice.sheet;

import java.math.BigInteger;
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

    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\d)(\\d{2}[. ]?\\d{2}[. ]?\\d{2}[- .]?\\d{3})[-. ]?(\\d{2})(?!\\d)");
    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}\\d][\\p{L}\\d._%+-]{0,63}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{2,63}){1,4}");
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)\\d{1,2}[-/. ]\\d{1,2}[-/. ]((?:19|20)?\\d{2})(?!\\d)");
    private static final Pattern NAME_AT_END = Pattern.compile("\\p{Lu}\\p{L}[^\\n\\d]*$");
    private static final int NEAR = 50;
    /** One date may be anybody's; so many beside names are a class list. */
    private static final int A_LIST = 3;

    private static final int YOUNGEST = 2;
    private static final int OLDEST = 26;
    private static final BigInteger BORN_SINCE_2000 = BigInteger.valueOf(2_000_000_000L);
    private static final BigInteger CHECK = BigInteger.valueOf(97);

    /** What is found in these texts together, when it is this year. */
    public static Set<PupilTrace> in(Collection<String> texts, Year now) {
        String text = String.join("\n", texts);
        Set<PupilTrace> found = EnumSet.noneOf(PupilTrace.class);
        if (NUMBER.matcher(text).results().anyMatch(PupilTrace::checks)) {
            found.add(NATIONAL_NUMBER);
        }
        if (ADDRESS.matcher(text).find()) {
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

    /** A national register number ends in 97 minus the rest by 97; for who was born since 2000, with a 2 before it. */
    private static boolean checks(MatchResult match) {
        BigInteger number = new BigInteger(match.group(1).replaceAll("\\D", ""));
        BigInteger control = new BigInteger(match.group(2));
        return control.equals(CHECK.subtract(number.mod(CHECK)))
                || control.equals(CHECK.subtract(number.add(BORN_SINCE_2000).mod(CHECK)));
    }
}
