package be.datacoach.catalogue.source;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.Rank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/rule-language.md shows is what the reader reads. */
class RuleLanguageTest {

    private static final Path PAGE = Path.of("docs/rule-language.md");
    private static final Pattern SAMPLE = Pattern.compile("(?s)```yaml *([^\n]*)\n(.*?)```");
    private static final Common COMMON = LibraryReader.common(
                    LibraryReader.files(Path.of("modules")).value().orElseThrow())
            .value()
            .orElseThrow();

    /** A code block of the page: what it is, and the code. */
    record Sample(String kind, String code) {}

    static Stream<Sample> samples() throws IOException {
        return SAMPLE.matcher(Files.readString(PAGE))
                .results()
                .map(match -> new Sample(match.group(1).strip(), match.group(2)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isReadAsThePageSays(Sample sample) {
        var findings = new Findings();
        Element top = new SourceFile("sample.yaml", sample.code).top(findings).orElseThrow();
        if (sample.kind.equals("conditions")) top.list().forEach(COMMON.conditions()::read);
        else new RulesReader(COMMON.conditions(), COMMON.sources().keySet()).read(top);
        String[] words = sample.kind.split(" ");
        List<String> expected = words[0].equals("wrong") ? List.of(words[1]) : List.of();
        assertThat(findings.all()).extracting(Finding::code).as(sample.code).isEqualTo(expected);
    }

    private static List<Finding> read(String rule) {
        var findings = new Findings();
        new SourceFile("rules/5-context.yaml", rule)
                .top(findings)
                .ifPresent(new RulesReader(COMMON.conditions(), COMMON.sources().keySet())::read);
        return findings.all();
    }

    /** A rule with this condition and action, otherwise sound. */
    private static String rule(String when, String then) {
        return """
                rules:
                  - id: X1
                    version: 1
                    rank: form
                    when: %s
                    then:
                      - %s
                    because: {nl: Daarom., en: So.}
                """.formatted(when, then);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "school.levl is BAO | variant: BAO | unknown_attribute | 5 | 11 | school.level",
                "school.level is BOA | variant: BAO | unknown_value | 5 | 11 | BAO",
                "culture.F1 < $fragil | variant: BAO | unknown_threshold | 5 | 11 | fragile",
                "always | variand: BAO | unknown_action | 7 | 9 | variant",
                "always | pace: {weeks-per-module: 2} | unknown_key | 7 | 16 | weeks-a-module",
            })
    void namesThePlaceAndTheNearestWord(String when, String then, String code, int line, int column, String nearest) {
        Finding finding = read(rule(when, then)).get(0);
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.file()).isEqualTo("rules/5-context.yaml");
        assertThat(finding.line()).isEqualTo(line);
        assertThat(finding.column()).isEqualTo(column);
        assertThat(finding.words()).contains(nearest);
    }

    @Test
    void refusesConditionsThatGoTooDeep() {
        assertThat(read(rule("{not: ".repeat(30) + "always" + "}".repeat(30), "variant: BAO")))
                .extracting(Finding::code)
                .containsExactly("condition_too_deep");
        assertThat(read(rule("{not: ".repeat(10_000) + "always" + "}".repeat(10_000), "variant: BAO")))
                .hasSize(1);
    }

    @Test
    void refusesAnActionOnNothing() {
        assertThat(read(rule("always", "include: []")))
                .extracting(Finding::code)
                .containsExactly("list_empty");
        assertThat(read(rule("always", "pace: {}"))).isEmpty();
    }

    @Test
    void namesEveryWordOfTheLanguage() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(ActionReader.VERBS).allSatisfy(verb -> assertThat(page).contains("\"" + verb + ":"));
        assertThat(Rank.values())
                .allSatisfy(rank -> assertThat(page)
                        .contains("`" + rank.name().toLowerCase(Locale.ROOT).replace('_', '-') + "`"));
    }
}
