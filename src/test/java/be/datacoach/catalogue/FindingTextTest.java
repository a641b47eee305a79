package be.datacoach.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.catalogue.source.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTextTest {

    private static final Pattern CODE =
            Pattern.compile("(?:wrong|finding)\\(\\s*\"([a-z_0-9]+)\"|1,\\s*\"([a-z_0-9]+)\",|column, \"([a-z_]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void hasASentenceForEveryCodeThatAReaderUses(String language) throws IOException {
        FindingText text = FindingText.in(Locale.forLanguageTag(language));
        Set<String> codes = codes();
        assertThat(codes)
                .hasSizeGreaterThan(45)
                .contains("version_changed", "no_yaml", "unknown_module", "file_missing");
        for (String code : codes) {
            String sentence = text.sentence(new Finding("f", 1, 1, code, List.of("a", "b", "c", "d")));
            assertThat(sentence).as(code).matches("(?s).*[.?]").doesNotContain("{", "}", "'");
        }
    }

    @Test
    void saysWhatStandsThereAndTheNearestWord() {
        var finding = new Finding("M01/module.yaml", 12, 3, "unknown_variant", List.of("BAOO", "BAO"));
        assertThat(FindingText.in(Locale.forLanguageTag("nl")).sentence(finding))
                .isEqualTo("Geen enkele regel kiest de variant «BAOO». Bedoel je «BAO»?");
        assertThat(FindingText.in(Locale.ENGLISH).place(finding)).isEqualTo("M01/module.yaml, line 12");
    }

    @Test
    void guessesNothingWhenNoWordComesNear() {
        var finding = new Finding("r.yaml", 1, 1, "unknown_block", List.of("M02/hulp", ""));
        assertThat(FindingText.in(Locale.ENGLISH).sentence(finding)).contains("no extra blocks");
    }

    private static Set<String> codes() throws IOException {
        var codes = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/be/datacoach/catalogue"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CODE.matcher(Files.readString(file))
                        .results()
                        .map(FindingTextTest::code)
                        .forEach(codes::add);
            }
        }
        return codes;
    }

    private static String code(MatchResult match) {
        return Stream.of(1, 2, 3)
                .map(match::group)
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow();
    }
}
