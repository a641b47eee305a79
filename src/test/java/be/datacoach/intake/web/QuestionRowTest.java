package be.datacoach.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.content.FirstScreen.Answer;
import be.datacoach.catalogue.content.FirstScreen.Question;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionRowTest {
    private final Question hours = new Question(
            new AttributeId("coach.hours"),
            new Text("Hoeveel tijd?", "How much time?"),
            Text.of(""),
            List.of(
                    new Answer(Value.of(0.5), new Text("Een halfuur", "Half an hour"), Text.of("")),
                    new Answer(Value.of(1), new Text("Een uur", "One hour"), Text.of(""))));

    @Test
    void hasNothingChosenAtFirst() {
        QuestionRow row = row(Optional.empty());
        assertThat(row.answers()).noneMatch(QuestionRow.AnswerRow::chosen);
        assertThat(row.unknown()).isFalse();
    }

    @Test
    void tellsNotKnowingFromNotAnswering() {
        assertThat(row(Optional.of(QuestionRow.UNKNOWN)).unknown()).isTrue();
    }

    @Test
    void showsWhatWasChosen() {
        assertThat(row(Optional.of("0.5")).answers())
                .filteredOn(QuestionRow.AnswerRow::chosen)
                .extracting(QuestionRow.AnswerRow::label)
                .containsExactly("Half an hour");
    }

    @Test
    void namesFieldsSoThatABrowserCanPointAtThem() {
        assertThat(row(Optional.empty()).answers())
                .extracting(QuestionRow.AnswerRow::id)
                .containsExactly("answer-coach-hours-0-5", "answer-coach-hours-1");
    }

    @Test
    void keepsTheNumberThatWasAnsweredAndLetsTheRestBeRefused() {
        assertThat(Submitted.value(hours, "0.5")).isEqualTo(Value.of(0.5));
        assertThat(Submitted.value(hours, "99")).isEqualTo(Value.of("99"));
    }

    private QuestionRow row(Optional<String> chosen) {
        return QuestionRow.of(hours, chosen, Locale.ENGLISH);
    }
}
