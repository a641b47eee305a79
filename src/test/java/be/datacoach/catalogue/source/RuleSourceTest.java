package be.datacoach.catalogue.source;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.Shipped;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.catalogue.ConditionWords;
import be.datacoach.catalogue.RuleWords;
import be.datacoach.catalogue.source.RuleFields.Act;
import be.datacoach.catalogue.source.RuleFields.Words;
import be.datacoach.platform.Phrases;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RuleSourceTest {

    private static final List<SourceFile> SHARED =
            LibraryReader.files(Path.of("modules")).value().orElseThrow().stream()
                    .filter(file -> !LibraryReader.isModule(file.path()))
                    .toList();

    private static List<Rule> rules(List<SourceFile> shared) {
        var common = LibraryReader.common(shared).value().orElseThrow();
        return common.steering().rules();
    }

    private static RuleSource rule(String code) {
        return RuleSource.in(SHARED).stream()
                .filter(one -> one.id().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsEveryShippedRuleAsItIsWritten() {
        assertThat(RuleSource.in(SHARED))
                .extracting(RuleSource::id)
                .containsExactlyElementsOf(rules(SHARED).stream().map(Rule::id).toList());
        assertThat(rule("R13").text()).startsWith("id: R13\nversion: 1\n").doesNotContain("R14");
    }

    @Test
    void laysNothingNewOverTheFilesWithoutAChange() {
        List<SourceFile> laid = RuleSource.laid(RuleSource.in(SHARED), SHARED);
        assertThat(rules(laid)).isEqualTo(rules(SHARED));
    }

    @Test
    void readsEveryShippedRuleIntoFieldsAndBack() {
        List<RuleSource> written = RuleSource.in(SHARED).stream()
                .map(rule -> RuleFields.of(rule).orElseThrow().written(rule))
                .toList();
        assertThat(rules(RuleSource.laid(written, SHARED))).isEqualTo(rules(SHARED));
        assertThat(written)
                .allSatisfy(rule -> assertThat(RuleFields.of(rule).orElseThrow().written(rule))
                        .isEqualTo(rule));
    }

    @Test
    void aNewerVersionTakesThePlaceOfTheOneInTheFileAndAnOlderOneDoesNot() {
        RuleSource changed =
                new RuleSource(new RuleId("R13"), 2, rule("R13").text().replace("$soon", "3")).numbered(2);
        assertThat(rules(RuleSource.laid(List.of(changed), SHARED)))
                .filteredOn(one -> one.id().code().equals("R13"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.version()).isEqualTo(2);
                    assertThat(one.when()).hasToString("school.feedbackInWeeks <= 3");
                });
        RuleSource older = new RuleSource(new RuleId("R13"), 0, changed.text());
        assertThat(rules(RuleSource.laid(List.of(older), SHARED))).isEqualTo(rules(SHARED));
    }

    @Test
    void aRuleThatNoFileHasStandsInOneOfItsOwn() {
        var fields = new RuleFields(
                "need",
                "",
                "{all: [school.level is SO, need.T11 >= 8]}",
                List.of(new Act("move", "M08, M09", "M10"), new Act("pace", "30", ""), new Act("lower", "", "")),
                new Words("Met een \"citaat\" en een \\.", "Why:"),
                List.of(),
                new Words("", ""));
        RuleSource added = fields.written(new RuleSource(new RuleId("X1"), 1, ""));
        assertThat(added.text()).contains("  - move: [M08, M09]\n    before: [M10]\n", "pace: {minutes-a-week: 30}");
        RuleSource sound = new RuleSource(added.id(), 1, added.text().replace("  - lower: true\n", ""));
        assertThat(rules(RuleSource.laid(List.of(sound), SHARED)))
                .filteredOn(one -> one.id().code().equals("X1"))
                .singleElement()
                .satisfies(one -> assertThat(one.because().sentence().nl()).isEqualTo("Met een \"citaat\" en een \\."));
        assertThat(RuleSource.of("geen: regel")).isEmpty();
        assertThat(RuleSource.of("id: [")).isEmpty();
    }

    @Test
    void saysEveryShippedRuleInOneSentence() {
        var words = new RuleWords(new ConditionWords(Shipped.curriculum(), Phrases.in(Locale.forLanguageTag("nl"))));
        assertThat(rules(SHARED))
                .allSatisfy(rule -> assertThat(words.say(rule)).endsWith(".").doesNotContain("{"));
        assertThat(words.say(Shipped.curriculum().rule(new RuleId("R21")).orElseThrow()))
                .isEqualTo("Voor wie geldt «Onderwijsniveau: basisonderwijs»: de teksten van variant BAO.");
    }
}
