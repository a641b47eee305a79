package be.datacoach.administration.people;

import be.datacoach.access.Role;
import be.datacoach.organisation.school.SchoolLevel;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** What is meant by a word in a file, in Dutch or English; from {@code words.properties}. */
final class Words {
    private static final Words SHIPPED = read();

    /** What a word means, by kind ({@code role.}) and plain spelling. */
    private final Map<String, String> meanings = new HashMap<>();

    /** Plain headings in order of preference, for each field. */
    private final Map<Field, List<String>> headings = new HashMap<>();

    private Words() {}

    static Words shipped() {
        return SHIPPED;
    }

    private static Words read() {
        var words = new Words();
        var listed = new Properties();
        try (var in = Objects.requireNonNull(
                        Words.class.getResourceAsStream("/be/datacoach/administration/words.properties"));
                var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            listed.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        listed.forEach((key, spellings) -> words.learn((String) key, ((String) spellings).split(",")));
        return words;
    }

    private void learn(String key, String... spellings) {
        String kind = key.substring(0, key.indexOf('.') + 1);
        String meaning = key.substring(key.indexOf('.') + 1);
        for (String spelling : spellings) {
            meanings.put(kind + plain(spelling), meaning);
            if (kind.equals("field.")) {
                headings.computeIfAbsent(Field.valueOf(meaning), any -> new ArrayList<>())
                        .add(plain(spelling));
            }
        }
    }

    /** Which column each field is proposed to be; every column at most once. */
    Map<Field, Integer> columns(List<String> of) {
        List<String> plain = of.stream().map(Words::plain).toList();
        Map<Field, Integer> columns = new HashMap<>();
        for (Field field : Field.values()) {
            headings.getOrDefault(field, List.of()).stream()
                    .map(plain::indexOf)
                    .filter(column -> column >= 0 && !columns.containsValue(column))
                    .findFirst()
                    .ifPresent(column -> columns.put(field, column));
        }
        return columns;
    }

    Optional<Role> role(String text) {
        return meaning("role.", text).flatMap(Role::named);
    }

    Optional<SchoolLevel> level(String text) {
        return meaning("level.", text).map(SchoolLevel::valueOf);
    }

    Optional<Locale> language(String text) {
        return meaning("language.", text).map(Locale::forLanguageTag);
    }

    /** Yes or no. */
    Optional<Boolean> yes(String text) {
        return meaning("", text).map("yes"::equals);
    }

    private Optional<String> meaning(String kind, String text) {
        return Optional.ofNullable(meanings.get(kind + plain(text)));
    }

    /** As words are compared: letters and digits only, without capitals and accents. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "");
    }
}
