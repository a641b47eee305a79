package be.datacoach.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.Shipped;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.VariantKey;
import be.datacoach.adaptation.proof.Persona;
import be.datacoach.adaptation.proof.Readership.Row;
import be.datacoach.adaptation.proof.Readership.Said;
import be.datacoach.adaptation.proof.Readership.Stretch;
import be.datacoach.catalogue.source.ConditionSource;
import be.datacoach.platform.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionWordsTest {

    private static final ConditionWords DUTCH =
            new ConditionWords(Shipped.curriculum(), Phrases.in(Locale.forLanguageTag("nl")));

    private static String said(String written) {
        return DUTCH.say(
                ConditionSource.read(written, Shipped.LIBRARY.common()).value().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "always; iedereen",
                "school.level is BAO; Onderwijsniveau: basisonderwijs",
                "school.size is not SMALL; Grootte van de school: niet klein",
                "policy.phase in [INITIATION, NONE]; Fase van jullie datawerking: nog niet begonnen of verkennen",
                "skill.DL8 is unknown; Opgave: ethiek en privacy: niet bekend",
                "skill.DL8 is not unknown; Opgave: ethiek en privacy: bekend",
                "all: [coach.alone is YES, coach.hours < 2.5]; Enige datacoach op school: ja, en Uren per week: lager dan 2,5",
                "any: [coach.hours >= 3, coach.hours <= 1]; Uren per week: minstens 3 of Uren per week: hoogstens 1",
                "not: {any: [coach.hours > 3, school.level is SO]}; niet (Uren per week: hoger dan 3 of Onderwijsniveau: secundair onderwijs)",
                "all: [school.level is SO, {any: [coach.alone is YES, coach.hours > 3]}]; Onderwijsniveau: secundair onderwijs, en (Enige datacoach op school: ja of Uren per week: hoger dan 3)"
            })
    void saysAConditionInPlainDutch(String written, String words) {
        assertThat(said(written)).isEqualTo(words);
    }

    @Test
    void saysForWhomAVariantIs() {
        var when = ConditionSource.read("coach.hours < 2", Shipped.LIBRARY.common())
                .value()
                .orElseThrow();
        assertThat(DUTCH.say(Set.of(new VariantKey("BAO")), when))
                .isEqualTo("Onderwijsniveau: basisonderwijs, en Uren per week: lager dan 2");
        assertThat(DUTCH.say(new VariantKey("NERGENS"))).isEqualTo("NERGENS");
        assertThat(DUTCH.rulesOf(new VariantKey("BAO")).map(rule -> rule.id().code()))
                .containsExactly("R21");
    }

    @Test
    void saysWhoReadsTheSame() {
        var hours = new AttributeId("coach.hours");
        var level = new AttributeId("school.level");
        assertThat(DUTCH.say(new Row(0, List.of()))).isEqualTo("om het even wie");
        assertThat(DUTCH.say(new Row(
                        0,
                        List.of(
                                new Said(level, true, List.of(word("BAO"))),
                                new Said(hours, false, List.of(number(0.5, 1), number(2, 3), number(5, 8)))))))
                .isEqualTo("Onderwijsniveau: basisonderwijs of niet bekend, en "
                        + "Uren per week: hoogstens 1 of van 2 tot 3 of minstens 5");
        assertThat(DUTCH.say(new Row(0, List.of(new Said(hours, false, List.of(number(2, 2)))))))
                .isEqualTo("Uren per week: 2");
    }

    private static Stretch word(String code) {
        return new Stretch(Value.of(code), Value.of(code));
    }

    private static Stretch number(double from, double to) {
        return new Stretch(Value.of(from), Value.of(to));
    }

    @Test
    void saysWhatIsKnownOfSomebody() {
        var level = new AttributeId("school.level");
        var fact = new Fact(level, Value.of("SO"), LocalDate.of(2026, 11, 22), Fact.Giver.LEARNER, false);
        assertThat(DUTCH.say(new Persona(Map.of()))).isEqualTo("iemand van wie nog niets bekend is");
        assertThat(DUTCH.say(new Persona(Map.of(level, fact)))).isEqualTo("Onderwijsniveau: secundair onderwijs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "always",
                "school.level is BAO",
                "culture.F1 < $fragile",
                "{all: [school.level is SO, 'policy.phase in [INITIATION, NONE]']}",
                "{not: {any: [coach.hours > 3, culture.F1 < $fragile]}}"
            })
    void keepsTheCanonicalFormAsItIs(String written) {
        assertThat(ConditionSource.canonical(written)).isEqualTo(written);
    }

    @Test
    void bringsAConditionOfSeveralLinesToOne() {
        assertThat(ConditionSource.canonical("all:\n  - school.level  is SO\n  - culture.F1 < $fragile\n"))
                .isEqualTo("{all: [school.level is SO, culture.F1 < $fragile]}");
        assertThat(ConditionSource.lines("all:\n  - school.level is SO\n  - culture.F1 < $fragile\n"))
                .contains(new ConditionSource.Lines(false, List.of("school.level is SO", "culture.F1 < $fragile")));
        assertThat(ConditionSource.lines("any: [coach.hours > 3]").orElseThrow().written())
                .isEqualTo("coach.hours > 3");
        assertThat(ConditionSource.lines("not: {any: [coach.hours > 3]}")).isEmpty();
        assertThat(ConditionSource.lines("all: [{not: coach.hours > 3}]")).isEmpty();
        assertThat(ConditionSource.lines("always").orElseThrow().written()).isEqualTo("always");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "school.levl is BAO", "all: [", "coach.hours < 900", "[a, b]", "school.level is XX"})
    void saysWhatIsWrongInACondition(String written) {
        var read = ConditionSource.read(written, Shipped.LIBRARY.common());
        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).isNotEmpty();
    }
}
