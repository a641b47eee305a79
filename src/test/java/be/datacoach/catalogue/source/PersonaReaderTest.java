package be.datacoach.catalogue.source;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.Shipped;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.learner.Availability;
import be.datacoach.adaptation.learner.Contradiction;
import be.datacoach.catalogue.FindingText;
import be.datacoach.catalogue.content.Persona;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PersonaReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static LibraryReader.Read<Persona> read(String text) {
        return new PersonaReader(Shipped.curriculum(), TODAY).read(new SourceFile("persona.yaml", text));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{facts: {school.levl: BAO}} | unknown_attribute",
                "{facts: {school.level: BSO}} | unknown_value",
                "{facts: {culture.F1: 101}} | number_out_of_range",
                "{facts: {culture.F1: veel}} | number_expected",
                "{facts: {module.mastery: 40}} | computed_attribute",
                "{facts: {school.level: {value: BAO, by: papa}}} | unknown_value",
                "{facts: {school.level: {value: BAO, on: 2026-12-01}}} | fact_from_the_future",
                "{facts: {school.level: {value: BAO, on: morgen}}} | date_expected",
                "{fact: {}} | unknown_key",
                "{modules: {M99: finished}} | unknown_module",
                "{modules: {M01: klaar}} | unknown_value",
                "{modules: {M01: {state: finished, score: 101}}} | number_out_of_range",
                "{modules: {M02: started}} | opened_too_early",
                "{modules: {M01: started, M02: started}} | opened_too_early",
                "{set-aside: [R999]} | unknown_rule",
                "{set-aside: [R10]} | binding_rule",
                "{waived: [C10]} | unknown_competency",
                "{proven: {C2: 4}} | number_out_of_range",
                "{assignment: {targets: {C0: 1}}} | unknown_competency",
                "{assignment: {mandatory: [M17]}} | unknown_module",
                "{assignment: {deadline: ooit}} | date_expected",
                "{answers: {R25: 'YES'}} | rule_and_target_expected",
                "{answers: {R999/M07: 'YES'}} | unknown_rule",
                "{answers: {R25/M07: 'JA'}} | unknown_value",
                "{availability: {away: [{from: 2027-01-18, to: 2027-01-17}]}} | period_backwards",
                "{availability: {appointed: {from: 2027-01-18, until: 2027-01-17}}} | period_backwards",
                "{availability: {appointed: {to: 2027-01-17}}} | unknown_key",
                "{facts: {performance.C2: 50, evidence.C2: 0}} | impossible_result_without_items",
                "{facts: {evidence.C2: 3}} | impossible_items_without_result",
                "{facts: {gap.C2: 3}} | impossible_gap_without_result",
                "{facts: {performance.C2: 90, evidence.C2: 8, gap.C2: 20}} | impossible_gap_out_of_reach",
                "{facts: {performance.C2: 50, evidence.C2: 8, gap.C2: 0, mastery.C2: 49}} |"
                        + " impossible_mastery_of_other_scores",
                "{facts: {evidence.C2: 1, performance.C2: 50, skill.DL1: RIGHT, skill.DL2: WRONG}} |"
                        + " impossible_more_answers_than_items",
                "{facts: {evidence.C2: 2, performance.C2: 0, skill.DL1: RIGHT}} | impossible_result_of_other_answers",
                "{facts: {evidence.C2: 2, performance.C2: 51, skill.DL1: WRONG}} | impossible_result_of_other_answers",
                "{facts: {culture.F1: 20, context.trust: 61}} | impossible_share_out_of_reach",
                "{facts: {culture.F1: 80, context.trust: 39}} | impossible_share_out_of_reach",
                "{facts: {coach.role: SCHOOL_LEADER, coach.leader: 'NO'}} | impossible_true_of_nobody",
                "{facts: {blindSpot: 'YES', need.T11: 8, need.T12: 8, need.T13: 8, need.T14: 8, need.T15: 8}} |"
                        + " impossible_true_of_nobody",
            })
    void saysWhatCannotBe(String text, String code) {
        var read = read(text.replaceFirst("^\\{", "{name: Iemand, "));
        assertThat(read.findings()).extracting(Finding::code).containsOnly(code);
        assertThat(read.value()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{facts: {evidence.C2: 2, performance.C2: 50, skill.DL1: RIGHT, skill.DL2: WRONG}}",
                "{facts: {culture.F1: 20, context.trust: 60}}",
                "{facts: {culture.F1: 80, context.trust: 40}}",
                "{facts: {performance.C2: 80, evidence.C2: 5, gap.C2: 20, mastery.C2: 84}}",
                "{facts: {blindSpot: 'YES', need.T11: 8, need.T12: 7, need.T13: 8, need.T14: 8, need.T15: 8}}",
                "{facts: {blindSpot: 'YES'}}",
                "{facts: {coach.role: SCHOOL_LEADER}}",
                "{}",
            })
    void takesWhatIsJustPossible(String text) {
        assertThat(read(text.replaceFirst("^\\{", "{name: Iemand, ")).findings())
                .isEmpty();
    }

    @Test
    void namesTheLineAndTheNearestWord() {
        var findings = read("name: Iemand\nfacts:\n  school.level: BAO\n  school.size: SMAL\n")
                .findings();
        assertThat(findings)
                .containsExactly(new Finding("persona.yaml", 4, 16, "unknown_value", List.of("SMAL", "SMALL")));
    }

    @Test
    void needsANameOnly() {
        assertThat(read("story: Zonder naam.").findings())
                .extracting(Finding::code)
                .containsExactly("key_missing");
        Persona persona = read("name: Iemand").value().orElseThrow();
        assertThat(persona.on()).isEqualTo(TODAY);
        assertThat(persona.learner().facts()).isEmpty();
    }

    @Test
    void knowsWhoGaveAFactAndWhen() {
        Persona persona = read("{name: Iemand, on: 2026-11-20, facts: {school.level: SO, mastery.C2: 40, school.size: "
                        + "{value: SMALL, on: 2026-10-01, by: director, confirmed: true}}}")
                .value()
                .orElseThrow();
        var facts = persona.learner().facts();
        assertThat(facts.get(new AttributeId("school.level")).giver()).isEqualTo(Fact.Giver.LEARNER);
        assertThat(facts.get(new AttributeId("school.level")).givenOn()).isEqualTo(persona.on());
        assertThat(facts.get(new AttributeId("mastery.C2")).giver()).isEqualTo(Fact.Giver.COMPUTED);
        assertThat(facts.get(new AttributeId("school.size")).giver()).isEqualTo(Fact.Giver.DIRECTOR);
        assertThat(facts.get(new AttributeId("school.size")).confirmed()).isTrue();
    }

    @Test
    void knowsWhenSomebodyCanWork() {
        Persona persona = read("{name: Iemand, availability: {away: [{from: 2027-01-18, to: 2027-01-18}],"
                        + " appointed: {until: 2027-06-30}}}")
                .value()
                .orElseThrow();
        LocalDate day = LocalDate.of(2027, 1, 18);
        assertThat(persona.learner().availability())
                .isEqualTo(new Availability(
                        List.of(new Availability.Absence(day, day)),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2027, 6, 30))));
    }

    @Test
    void provesLevelsByResultsAndByFinishedModules() {
        Persona persona = read("{name: Iemand, proven: {C8: 1}, modules: {M01: {state: finished, score: 90}}, "
                        + "facts: {performance.C2: 60, evidence.C2: 3}}")
                .value()
                .orElseThrow();
        assertThat(persona.learner().provenLevel(new CompetencyId("C2"))).isEqualTo(2);
        assertThat(persona.learner().provenLevel(new CompetencyId("C6"))).isEqualTo(1);
        assertThat(persona.learner().provenLevel(new CompetencyId("C8"))).isEqualTo(1);
        assertThat(persona.learner().provenLevel(new CompetencyId("C9"))).isZero();
    }

    @Test
    void saysWhyInTheLanguageOfTheReader() {
        Finding finding = read("{name: Iemand, facts: {coach.role: SCHOOL_LEADER, coach.leader: 'NO'}}")
                .findings()
                .get(0);

        assertThat(FindingText.in(Locale.forLanguageTag("nl")).sentence(finding))
                .isEqualTo("Wat bij «coach.leader» en «coach.role» staat, gaat niet samen."
                        + " Wie een school leidt, is leidinggevende.");
        assertThat(FindingText.in(Locale.ENGLISH).sentence(finding))
                .isEqualTo("What «coach.leader» and «coach.role» say does not go together."
                        + " Whoever leads a school is a leader.");
    }

    @ParameterizedTest
    @EnumSource
    void hasASentenceForEveryContradiction(Contradiction.Kind kind) {
        var finding = new Finding(
                        "f",
                        1,
                        1,
                        "impossible_" + kind.name().toLowerCase(Locale.ROOT),
                        List.of("culture.F1", "context.trust"))
                .because(new Text("Zo is het.", "So it is."));
        assertThat(FindingText.in(Locale.forLanguageTag("nl")).sentence(finding))
                .endsWith(".");
        assertThat(FindingText.in(Locale.ENGLISH).sentence(finding)).endsWith(".");
    }
}
