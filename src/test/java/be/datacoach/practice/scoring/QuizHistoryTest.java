package be.datacoach.practice.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import be.datacoach.catalogue.content.Quiz;
import be.datacoach.platform.Shuffle;
import be.datacoach.practice.scoring.QuizHistory.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class QuizHistoryTest {
    private static final Quiz QUIZ = Quizzes.quiz(70, Set.of("w"), "w", "x", "y", "z");

    @ParameterizedTest(name = "{0} right of wxyz, pass from {1}: {2}%, {3} ({4})")
    @CsvFileSource(
            resources = "/practice/examples/quiz-scores.csv",
            delimiter = '|',
            nullValues = "-",
            ignoreLeadingAndTrailingWhitespace = true)
    void passesOnPointsAndCriticalItems(String right, int pass, int percent, boolean passed) {
        Quiz quiz = Quizzes.quiz(pass, Set.of("w"), "w", "x", "y", "z");
        String rightItems = right == null ? "" : right;

        QuizHistory history = history(quiz, answers(1, rightItems));

        assertThat(history.lastComplete().orElseThrow().score(quiz).percent()).isEqualTo(percent);
        assertThat(history.passed()).isEqualTo(passed);
    }

    @Test
    void beginsWithTheFirstAttempt() {
        assertThat(history(QUIZ, List.of()).current().number()).isEqualTo(1);
        assertThat(history(QUIZ, List.of()).lastComplete()).isEmpty();
    }

    @Test
    void staysInAnAttemptUntilEveryItemIsAnswered() {
        QuizHistory history = history(QUIZ, answers(1, "wxyz").subList(0, 3));

        assertThat(history.current().number()).isEqualTo(1);
        assertThat(history.passed()).isFalse();
    }

    @Test
    void givesTheOtherFormNextAndTheFirstOneAfterThat() {
        Quiz.Item item = QUIZ.items().get(0);

        assertThat(List.of(
                        item.form(1).name(), item.form(2).name(), item.form(3).name()))
                .containsExactly("A", "B", "A");
        assertThat(history(QUIZ, answers(1, "x")).current().number()).isEqualTo(2);
    }

    @Test
    void keepsTheFirstAnswerOfAnAttempt() {
        List<Given> answers = new ArrayList<>(answers(1, ""));
        answers.addAll(answers(1, "wxyz"));

        assertThat(history(QUIZ, answers).passed()).isFalse();
    }

    @Test
    void staysPassedWhateverComesAfter() {
        List<Given> answers = new ArrayList<>(answers(1, "wxyz"));
        answers.addAll(answers(2, ""));
        QuizHistory history = history(QUIZ, answers);

        assertThat(history.passed()).isTrue();
        assertThat(history.best().orElseThrow().percent()).isEqualTo(100);
        assertThat(history.lastComplete().orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void saysWhatToLookAtAgain() {
        QuizScore score =
                history(QUIZ, answers(1, "xz")).lastComplete().orElseThrow().score(QUIZ);

        assertThat(score.toReview()).containsExactly("w", "y");
        assertThat(score.missedCritical()).containsExactly("w");
    }

    @Test
    void tellsDontKnowApart() {
        List<Given> answers = new ArrayList<>(answers(1, "wxy").subList(0, 3));
        answers.add(new Given(1, "z", new Choice(List.of(Choice.DONT_KNOW))));
        QuizScore score = history(QUIZ, answers).lastComplete().orElseThrow().score(QUIZ);

        assertThat(score.dontKnow()).isEqualTo(1);
        assertThat(score.percent()).isEqualTo(75);
    }

    @Test
    void roundsDownSoThatWhatLooksPassedIsPassed() {
        assertThat(QuizScore.percent(7, 11)).isEqualTo(63);
        assertThat(QuizScore.percent(2, 3)).isEqualTo(66);
    }

    @Test
    void scoresAModuleOverAllItsQuizzes() {
        QuizHistory first = history(QUIZ, answers(1, "wxy"));
        QuizHistory second = history(QUIZ, answers(1, "wxyz"));

        assertThat(ModuleScore.of(List.of(first, second), List.of())).hasValue(87);
        assertThat(ModuleScore.of(List.of(), List.of())).isEmpty();
    }

    @Test
    void scoresNoModuleWithAQuizThatIsNotPassed() {
        QuizHistory failed = history(QUIZ, answers(1, "x"));

        assertThatIllegalStateException().isThrownBy(() -> ModuleScore.of(List.of(failed), List.of()));
    }

    @Test
    void shufflesTheSameWayEachTimeAndOtherwiseForSomebodyElse() {
        List<Integer> options = List.of(1, 2, 3, 4, 5, 6, 7, 8);
        Shuffle mine = new Shuffle("0b7e7f0e-0000-4000-8000-000000000001", "w", 1);
        Shuffle theirs = new Shuffle("0b7e7f0e-0000-4000-8000-000000000002", "w", 1);
        Shuffle again = new Shuffle("0b7e7f0e-0000-4000-8000-000000000001", "w", 2);

        assertThat(mine.of(options)).isEqualTo(mine.of(options)).containsExactlyInAnyOrderElementsOf(options);
        assertThat(mine.of(options)).isNotEqualTo(theirs.of(options)).isNotEqualTo(again.of(options));
    }

    private static QuizHistory history(Quiz quiz, List<Given> answers) {
        return QuizHistory.of(quiz, answers);
    }

    private static List<Given> answers(int attempt, String right) {
        return List.of("w", "x", "y", "z").stream()
                .map(item -> new Given(attempt, item, new Choice(List.of(right.contains(item) ? "yes" : "no"))))
                .toList();
    }
}
