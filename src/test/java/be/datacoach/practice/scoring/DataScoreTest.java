package be.datacoach.practice.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.catalogue.content.DataExercise;
import be.datacoach.catalogue.content.DataExercise.Question;
import be.datacoach.catalogue.source.Sample;
import be.datacoach.practice.Feedback;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataScoreTest {

    private final DataExercise exercise = Sample.module().block(DataExercise.class);
    private final DataExercise.Case one = exercise.cases().of(Map.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9,25 | 1",
                "9.25 | 1",
                "' 9,3 ' | 1",
                "9,2 punten | 1",
                "+9,25 | 1",
                "9,31 | 0",
                "-9,25 | 0",
                "9 | 0",
            })
    void takesACommaAsWellAsAPoint(String written, int points) {
        assertThat(DataScore.of(question("verschil"), Choice.of(List.of(written)))
                        .points())
                .isEqualTo(points);
        assertThat(DataScore.answers(question("verschil"), one.figure(), Choice.of(List.of(written))))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"veel", "''", "9..2", "1e9", "NaN", "<b>9</b>"})
    void knowsWhatIsNoNumber(String written) {
        assertThat(DataScore.answers(question("verschil"), one.figure(), Choice.of(List.of(written))))
                .isFalse();
    }

    @Test
    void countsMarksAsSeveralRightAnswers() {
        assertThat(DataScore.of(question("laagste"), Choice.of(List.of("4A"))).right())
                .isTrue();
        assertThat(DataScore.of(question("laagste"), Choice.of(List.of("4A", "4B")))
                        .points())
                .isZero();
        assertThat(DataScore.answers(question("laagste"), one.figure(), Choice.of(List.of("4C"))))
                .isFalse();
    }

    @Test
    void isDoneWhenEverythingHasAnAnswerAndEnoughIsRight() {
        Choice right = Choice.of(List.of("b"));
        Choice number = Choice.of(List.of("9,25"));
        Choice unknown = Choice.of(List.of(Choice.DONT_KNOW));
        assertThat(history(Map.of("hoogste", right, "verschil", number)).complete())
                .isFalse();
        DataHistory enough = history(Map.of("hoogste", right, "verschil", number, "laagste", unknown));
        assertThat(enough.assessed()).hasValue(66);
        DataHistory tooFew = history(Map.of("hoogste", right, "verschil", unknown, "laagste", unknown));
        assertThat(tooFew.complete()).isTrue();
        assertThat(tooFew.done()).isFalse();
        assertThat(tooFew.assessed()).isEmpty();
    }

    @Test
    void takesTheFirstAnswersForWhatSomebodyShowedAndTheLastForGoingOn() {
        DataHistory retried = DataHistory.of(
                exercise,
                one,
                List.of(
                        given("hoogste", "a"),
                        given("verschil", Choice.DONT_KNOW),
                        given("laagste", "4A"),
                        given("hoogste", "b"),
                        given("verschil", "9,25")));

        assertThat(retried.done()).isTrue();
        assertThat(retried.assessed()).hasValue(33);
    }

    @Test
    void letsNotKnowingNeverBeWorseThanBeingWrong() {
        Choice unknown = Choice.of(List.of(Choice.DONT_KNOW));
        assertThat(DataScore.answers(question("verschil"), one.figure(), unknown))
                .isTrue();
        assertThat(DataScore.of(question("verschil"), unknown)).isEqualTo(new ItemScore(0, 1, true));
        assertThat(Feedback.on(question("verschil"), unknown, text -> "").get(0).correct())
                .isEmpty();
    }

    private static QuizHistory.Given given(String question, String answer) {
        return new QuizHistory.Given(1, question, Choice.of(List.of(answer)));
    }

    private DataHistory history(Map<String, Choice> answers) {
        return new DataHistory(exercise, one, answers, answers);
    }

    private Question question(String id) {
        return one.questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
