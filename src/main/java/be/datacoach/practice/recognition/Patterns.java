package be.datacoach.practice.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What expressions find, as {@code patterns.txt} has them: definitions, and one sign a line. */
final class Patterns {
    private static final Pattern DEFINITION = Pattern.compile("([a-z]+) = (.+)");
    private static final Pattern LOOKED_FOR = Pattern.compile("([A-Z_]+): (.+)");
    private static final int FEWEST_DIGITS = 9;
    private static final int MOST_DIGITS = 12;

    private record Looked(Sign sign, Pattern pattern) {}

    private static final List<Looked> ALL = read();

    private Patterns() {}

    static Stream<Finding> in(String text) {
        return ALL.stream()
                .flatMap(looked -> looked.pattern
                        .matcher(text)
                        .results()
                        .filter(match -> looked.sign != Sign.PHONE || isPhone(match.group()))
                        .filter(match -> !Lists.KNOWN.has(match.group()))
                        .map(match -> finding(text, looked.sign, match)));
    }

    private static Finding finding(String text, Sign sign, MatchResult match) {
        boolean place = sign == Sign.SCHOOL && Lists.PLACES.has(match.group());
        return Finding.in(text, place ? Sign.PLACE : sign, match.start(), match.end());
    }

    private static boolean isPhone(String number) {
        long digits = number.chars().filter(Character::isDigit).count();
        return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    }

    private static List<Looked> read() {
        Map<String, String> definitions = new HashMap<>();
        List<Looked> all = new ArrayList<>();
        for (String line : Lists.lines("patterns.txt")) {
            var definition = DEFINITION.matcher(line);
            var looked = LOOKED_FOR.matcher(line);
            if (definition.matches()) {
                definitions.put(definition.group(1), whole(definition.group(2), definitions));
            } else if (looked.matches()) {
                Pattern pattern = Pattern.compile(whole(looked.group(2), definitions));
                all.add(new Looked(Sign.valueOf(looked.group(1)), pattern));
            } else {
                throw new IllegalStateException("patterns.txt: " + line);
            }
        }
        return List.copyOf(all);
    }

    private static String whole(String expression, Map<String, String> definitions) {
        String text = expression;
        for (var definition : definitions.entrySet()) {
            text = text.replace("{" + definition.getKey() + "}", definition.getValue());
        }
        return text;
    }
}
