package be.datacoach.network.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.datacoach.access.AccountId;
import be.datacoach.organisation.school.SchoolLevel;
import be.datacoach.organisation.team.TeamKind;
import be.datacoach.practice.recognition.Known;
import be.datacoach.practice.recognition.Recognisability;
import be.datacoach.practice.recognition.Sign;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The life of a text of an example, and what a counsellor may decide on it. */
class ExampleTextTest {
    private static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");
    private static final Content CONTENT = new Content(
            Map.of(Part.TITLE, "Lezen", Part.DONE, "We telden."),
            new Setting(Optional.of(SchoolLevel.BAO), Optional.of(Phase.INITIATION), Optional.of(TeamKind.CORE_TEAM)),
            Set.of(DataKind.SURVEY, DataKind.TESTS),
            Set.of("T09"));

    private final ExampleText text = new ExampleText(1, 0, new AccountId(7), NOW);

    @Test
    void saysWhatWasWritten() {
        text.write(CONTENT, Reach.CONNECTED, NOW);
        assertThat(text.content(Set.of("T09"))).isEqualTo(CONTENT);
        assertThat(text.revision()).isEqualTo(1);
        assertThat(text.content(Set.of()).say(Part.MONDAY)).isEmpty();
    }

    @Test
    void doesNotChangeWhileItWaitsOrIsShown() {
        text.write(CONTENT, Reach.CIRCLE, NOW);
        text.handIn(NOW);
        assertThatThrownBy(() -> text.write(Content.EMPTY, Reach.CIRCLE, NOW))
                .isInstanceOf(IllegalStateException.class);
        text.show(Reach.CIRCLE, NOW);
        assertThatThrownBy(() -> text.write(Content.EMPTY, Reach.CIRCLE, NOW))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> text.show(Reach.CIRCLE, NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void canBeWrittenAgainAfterAWordOfACounsellor() {
        for (Stage stage : Stage.OPEN) {
            text.handIn(NOW);
            text.reopen(stage);
            text.write(CONTENT, Reach.CIRCLE, NOW);
            assertThat(text.stage()).isEqualTo(stage);
        }
        assertThatThrownBy(() -> text.reopen(Stage.SHOWN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNeverShownMoreWidelyThanItsAuthorChose() {
        text.write(CONTENT, Reach.CONNECTED, NOW);
        text.handIn(NOW);
        text.show(Reach.EVERYBODY, NOW);
        assertThat(text.reach()).isEqualTo(Reach.CONNECTED);
        assertThat(Reach.EVERYBODY.within(Reach.CIRCLE)).isEqualTo(Reach.CIRCLE);
        assertThat(Reach.CIRCLE.within(Reach.EVERYBODY)).isEqualTo(Reach.CIRCLE);
    }

    @Test
    void keepsWhyWordsMayStand() {
        var finding = Recognisability.in("Het ging over Xandrië en\tYorbel.", Known.NOTHING)
                .get(0);
        Assurance assurance = Assurance.of(finding, " een\nboek\t, geen mens ");
        assertThat(Assurance.read(Assurance.write(List.of(assurance, assurance))))
                .containsExactly(assurance, assurance);
        assertThat(assurance).isEqualTo(new Assurance(Sign.CAPITAL, "Xandrië", "een boek , geen mens"));
        assertThat(assurance.covers(finding)).isTrue();
        assertThat(Assurance.of(finding, "a".repeat(1_000)).reason()).hasSize(Assurance.LONGEST);
        assertThat(Assurance.read("")).isEmpty();
    }

    @Test
    void aDecisionAgainstItTakesAReason() {
        assertThat(decision(Verdict.ACCEPTED, "", Map.of()).lacksReason()).isFalse();
        assertThat(decision(Verdict.REFUSED, " ", Map.of()).lacksReason()).isTrue();
        assertThat(decision(Verdict.TAKEN_DOWN, "", Map.of(Part.DONE, "x")).lacksReason())
                .isTrue();
        assertThat(decision(Verdict.CHANGE_ASKED, "", Map.of(Part.DONE, "  ")).lacksReason())
                .isTrue();
        assertThat(decision(Verdict.CHANGE_ASKED, "", Map.of(Part.DONE, "x")).lacksReason())
                .isFalse();
        assertThat(decision(Verdict.REFUSED, "a".repeat(1_001), Map.of()).isTooLong())
                .isTrue();
        assertThat(decision(Verdict.REFUSED, "a", Map.of(Part.DONE, "a".repeat(1_001)))
                        .isTooLong())
                .isTrue();
    }

    @Test
    void aJudgementSaysWhatWasAskedOfEachPart() {
        Judgement judgement = new Judgement(
                1, new AccountId(8), decision(Verdict.CHANGE_ASKED, "Bijna.", Map.of(Part.DONE, "Wie\nwas dat?")), NOW);
        assertThat(judgement.remarks()).isEqualTo(Map.of(Part.DONE, "Wie was dat?"));
        assertThat(judgement.reason()).isEqualTo("Bijna.");
    }

    /** They are read by whoever looks around first: whole, marked as invented, and free of what they warn of. */
    @Test
    void inventedExamplesSayThatTheyAreAndNameNobody() {
        Map<String, Content> invented = DemoExamples.invented();
        assertThat(invented).hasSize(4);
        invented.values().forEach(one -> {
            assertThat(one.say(Part.TITLE)).startsWith("Fictief voorbeeld: ");
            assertThat(one.setting().isComplete()).isTrue();
            for (Part part : Part.values()) {
                assertThat(one.say(part)).isNotBlank().hasSizeLessThanOrEqualTo(part.longest());
                assertThat(Recognisability.in(one.say(part), Known.NOTHING)).isEmpty();
            }
        });
    }

    private static Decision decision(Verdict verdict, String reason, Map<Part, String> remarks) {
        return new Decision(verdict, reason, remarks, Reach.CIRCLE);
    }
}
