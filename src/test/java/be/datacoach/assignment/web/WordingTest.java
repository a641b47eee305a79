package be.datacoach.assignment.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.plan.Counterfactual;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordingTest {
    private final Wording wording = Nele.wording("nl");

    @Test
    void saysAnAnswerAsItWasGiven() {
        assertThat(wording.value(id("team.expectation"), Value.of("TECHNICAL_SUPPORT")))
                .isEqualTo("«Hulp bij de cijfers»");
        assertThat(wording.value(id("coach.hours"), Value.of(0.5))).isEqualTo("«Een halfuur»");
    }

    @Test
    void saysWhatNobodyWasAskedInTheWordsOfTheCurriculum() {
        assertThat(wording.value(id("school.size"), Value.of("SMALL"))).isEqualTo("klein");
        assertThat(wording.value(id("motivation"), Value.of(2.25))).isEqualTo("2,25");
    }

    @Test
    void saysAScoreAsABandAndNeverAsAPercentage() {
        assertThat(wording.value(id("mastery.C2"), Value.of(39))).isEqualTo("nog nieuw");
        assertThat(wording.value(id("mastery.C2"), Value.of(40))).isEqualTo("een eerste basis");
        assertThat(wording.value(id("mastery.C2"), Value.of(80))).isEqualTo("sterk");
        assertThat(wording.value(id("culture.F1"), Value.of(64))).isEqualTo("in ontwikkeling");
        assertThat(wording.value(id("need.T11"), Value.of(8))).isEqualTo("dringend");
    }

    @Test
    void saysWhenAndByWhomAFactWasGiven() {
        FactRow row = wording.fact(fact("team.expectation", Value.of("GUIDE_CONVERSATIONS"), false));
        assertThat(row.getLabel()).isEqualTo("Wat je team eerst vraagt");
        assertThat(row.getValue()).isEqualTo("«Het gesprek begeleiden» (je zei dit op 12 oktober)");
    }

    @Test
    void saysThatNobodyConfirmedAFactAboutTheSchool() {
        assertThat(wording.fact(fact("school.size", Value.of("SMALL"), false)).getValue())
                .endsWith("Nog door niemand bevestigd.");
        assertThat(wording.fact(fact("school.size", Value.of("SMALL"), true)).getValue())
                .endsWith("(je zei dit op 12 oktober)");
    }

    @Test
    void saysWhichOtherAnswerWouldChangeIt() {
        assertThat(wording.change(changing("school.level", Value.of("SO")), List.of()))
                .isEqualTo("je op «Waar ga je als datacoach aan de slag?» antwoordt: «In het secundair onderwijs»");
    }

    @Test
    void doesNotAskTheCoachToAnswerForTheSchool() {
        Fact bySchool = new Fact(
                id("school.level"), Value.of("BAO"), LocalDate.of(2026, 10, 12), Fact.Giver.ADMINISTRATOR, true);
        assertThat(wording.change(changing("school.level", Value.of("SO")), List.of(bySchool)))
                .isEqualTo("«Onderwijsniveau» dit wordt: «In het secundair onderwijs»");
    }

    @Test
    void saysInWhichDirectionAScoreWouldHaveToGo() {
        assertThat(wording.change(changing("culture.F1", Value.of(40)), List.of()))
                .isEqualTo("«Vertrouwen en samenwerking» uitkomt op «in ontwikkeling» of hoger");
    }

    @Test
    void speaksEnglishToo() {
        assertThat(Nele.wording("en").value(id("mastery.C2"), Value.of(70))).isEqualTo("fluent");
    }

    private static Counterfactual changing(String attribute, Value to) {
        return new Counterfactual(List.of(new Counterfactual.Change(id(attribute), Optional.empty(), to)));
    }

    private static Fact fact(String attribute, Value value, boolean confirmed) {
        return new Fact(id(attribute), value, LocalDate.of(2026, 10, 12), Fact.Giver.LEARNER, confirmed);
    }

    private static AttributeId id(String name) {
        return new AttributeId(name);
    }
}
