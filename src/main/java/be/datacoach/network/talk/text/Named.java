package be.datacoach.network.talk.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text that names people. Who that is, is kept beside it: the text holds a number between two marks that nobody can type
 * ({@link CleanText} takes them away), so that somebody's name goes from it when they do.
 *
 * @param body the text with marks
 * @param people codes of who is named, the first of them number 0
 */
public record Named(String body, List<String> people) {
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';
    private static final Pattern MARK = Pattern.compile(OPEN + "(\\d{1,4})" + CLOSE);

    /** Somebody who may be named, as they are called on screen. */
    public record Candidate(String code, String name) {}

    public Named {
        people = List.copyOf(people);
    }

    /**
     * Finds {@code @Name} of candidates, whatever its capitals. The longest name that fits counts; of two with the same name the
     * first. Everything else after an @ is text.
     */
    public static Named in(String text, List<Candidate> candidates) {
        List<Candidate> longest = candidates.stream()
                .sorted(Comparator.comparing((Candidate one) -> one.name().length())
                        .reversed())
                .toList();
        StringBuilder body = new StringBuilder();
        List<String> people = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            @Nullable
            Candidate named = text.charAt(at) == '@' && !isWord(text, at - 1) ? at(text, at + 1, longest) : null;
            if (named == null) {
                body.append(text.charAt(at++));
                continue;
            }
            if (!people.contains(named.code())) people.add(named.code());
            body.append(mark(people.indexOf(named.code())));
            at += 1 + named.name().length();
        }
        return new Named(body.toString(), people);
    }

    private static @Nullable Candidate at(String text, int from, List<Candidate> candidates) {
        for (Candidate one : candidates) {
            String name = one.name();
            if (text.regionMatches(true, from, name, 0, name.length()) && !isWord(text, from + name.length()))
                return one;
        }
        return null;
    }

    private static boolean isWord(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static String mark(int number) {
        return String.valueOf(OPEN) + number + CLOSE;
    }

    /** The text as it is typed, for who changes it and who searches. @param name what to call who has a number */
    public static String readable(String body, IntFunction<String> name) {
        return MARK.matcher(body)
                .replaceAll(found -> Matcher.quoteReplacement("@" + name.apply(number(found.group(1)))));
    }

    static List<Bit> bits(String line, IntFunction<Bit> named) {
        List<Bit> bits = new ArrayList<>();
        Matcher mark = MARK.matcher(line);
        int at = 0;
        while (mark.find()) {
            bits.addAll(Links.in(line.substring(at, mark.start())));
            bits.add(named.apply(number(mark.group(1))));
            at = mark.end();
        }
        bits.addAll(Links.in(line.substring(at)));
        return bits;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits, 10);
    }
}
