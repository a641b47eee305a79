package be.datacoach.practice.recognition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** A list of names or words that lies beside the code. */
final class Lists {
    static final Lists FIRST_NAMES = new Lists("first-names.txt");
    static final Lists SURNAMES = new Lists("surnames.txt");
    static final Lists PLACES = new Lists("municipalities.txt");
    static final Lists KNOWN = new Lists("known-words.txt");

    private final Set<String> words = new HashSet<>();
    private final Set<String> ordinary = new HashSet<>();

    private Lists(String file) {
        for (String line : lines(file)) {
            for (String entry : line.split(",")) {
                String word = entry.strip();
                boolean also = word.startsWith("~");
                String plain = small(also ? word.substring(1) : word);
                if (plain.isEmpty()) continue;
                words.add(plain);
                if (also) ordinary.add(plain);
            }
        }
    }

    /** Whatever its capitals. */
    boolean has(String word) {
        return words.contains(small(word));
    }

    /** Also where a capital says nothing: no ordinary word. */
    boolean hasForSure(String word) {
        return has(word) && !ordinary.contains(small(word));
    }

    /** The lines of a file beside the code, without what begins with #. */
    static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Lists.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
