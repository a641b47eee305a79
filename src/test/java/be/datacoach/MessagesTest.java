package be.datacoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a person reads is in every language, is used, and follows the grammar at the top of Messages.properties. */
class MessagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final String PAGES = "be/datacoach/i18n/Messages";
    private static final Pattern KEY =
            Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*(\\.[A-Za-z0-9_]+)+|(app|nav|error)_[a-z_]+");
    private static final Pattern IN_PAGE = Pattern.compile("m\\['([^']+)'\\]");
    /** The quote that closes one word may open the next: it is looked at and not taken. */
    private static final Pattern QUOTED = Pattern.compile("(['\"])([A-Za-z0-9_.]+)(?=\\1)");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");

    @Test
    void areTheSameInEveryLanguage() {
        for (String bundle : List.of(PAGES, "be/datacoach/i18n/FacesMessages", "ValidationMessages")) {
            assertThat(read(bundle + "_en").keySet())
                    .as(bundle)
                    .isEqualTo(read(bundle).keySet());
        }
    }

    @Test
    void takeTheSameValuesInEveryLanguage() {
        Map<String, String> english = read(PAGES + "_en");
        read(PAGES)
                .forEach((key, text) -> assertThat(placeholders(english.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(placeholders(text)));
    }

    @Test
    void haveKeysThatFollowTheGrammar() {
        assertThat(read(PAGES).keySet()).allMatch(key -> KEY.matcher(key).matches());
        assertThat("Author.edit").doesNotMatch(KEY);
        assertThat("author_edit").doesNotMatch(KEY);
    }

    @Test
    void useTypographicApostrophes() {
        Map<String, String> all = read(PAGES);
        all.putAll(read(PAGES + "_en"));
        assertThat(all.values()).as("a straight apostrophe breaks {0}").noneMatch(text -> text.contains("'"));
    }

    @Test
    void areAllUsed() throws IOException {
        Set<String> words = quoted(sources());
        assertThat(read(PAGES).keySet()).allMatch(key -> isUsed(key, words));
        assertThat(isUsed("a.b", quoted("#{m['a.c']}"))).isFalse();
        assertThat(isUsed("a.b", quoted("say(\"a.\" + name)"))).isTrue();
    }

    @Test
    void areThereForEveryPage() throws IOException {
        TreeSet<String> asked = IN_PAGE.matcher(sources())
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(asked).isNotEmpty().isSubsetOf(read(PAGES).keySet());
    }

    /** As a whole, or by a beginning that code completes with the name of a value: {@code 'app_state.'.concat(...)}. */
    private static boolean isUsed(String key, Set<String> words) {
        return words.contains(key)
                || Stream.iterate(key.lastIndexOf('.'), dot -> dot > 0, dot -> key.lastIndexOf('.', dot - 1))
                        .anyMatch(dot -> words.contains(key.substring(0, dot + 1)));
    }

    private static Set<String> quoted(String sources) {
        return QUOTED.matcher(sources).results().map(result -> result.group(2)).collect(Collectors.toSet());
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .distinct()
                .toList();
    }

    private static Map<String, String> read(String bundle) {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(RESOURCES.resolve(bundle + ".properties"))) {
            properties.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(MessagesTest::speaks).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString();
    }

    private static boolean speaks(Path file) {
        String name = file.toString();
        return name.endsWith(".xhtml") || name.endsWith(".java") || name.endsWith(".js");
    }
}
