package be.datacoach.practice.scoring;

import java.util.Collection;
import java.util.OptionalInt;

/** The score of a finished module. */
public final class ModuleScore {
    private ModuleScore() {}

    /** The percentage over all its quizzes, each in the best attempt that passed; empty without quizzes. */
    public static OptionalInt of(Collection<QuizHistory> quizzes) {
        int points = 0;
        int maximum = 0;
        for (QuizHistory quiz : quizzes) {
            QuizScore best = quiz.best()
                    .orElseThrow(() -> new IllegalStateException(
                            "Not passed: " + quiz.quiz().id()));
            points += best.points();
            maximum += best.maximum();
        }
        return quizzes.isEmpty() ? OptionalInt.empty() : OptionalInt.of(QuizScore.percent(points, maximum));
    }
}
