package be.datacoach.practice.recognition;

import java.math.BigInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers and addresses that can only be of one person. */
public final class Identifiers {
    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\d)(\\d{2}[. ]?\\d{2}[. ]?\\d{2}[- .]?\\d{3})[-. ]?(\\d{2})(?!\\d)");
    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}\\d][\\p{L}\\d._%+-]{0,63}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{2,63}){1,4}");
    private static final BigInteger BORN_SINCE_2000 = BigInteger.valueOf(2_000_000_000L);
    private static final BigInteger CHECK = BigInteger.valueOf(97);

    private Identifiers() {}

    /** The national register numbers in a text: eleven digits of which the last two are right. */
    public static Stream<MatchResult> registerNumbers(String text) {
        return NUMBER.matcher(text).results().filter(Identifiers::checks);
    }

    public static Stream<MatchResult> addresses(String text) {
        return ADDRESS.matcher(text).results();
    }

    /** A national register number ends in 97 minus the rest by 97; for who was born since 2000, with a 2 before it. */
    private static boolean checks(MatchResult match) {
        BigInteger number = new BigInteger(match.group(1).replaceAll("\\D", ""));
        BigInteger control = new BigInteger(match.group(2));
        return control.equals(CHECK.subtract(number.mod(CHECK)))
                || control.equals(CHECK.subtract(number.add(BORN_SINCE_2000).mod(CHECK)));
    }
}
