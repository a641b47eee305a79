package be.datacoach.practice.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/** The score of a finished module. */
public final class ModuleScore {
    private ModuleScore() {}

    /**
     * The percentage of all that assesses: the quizzes together, and each conversation or other exercise, weigh alike.
     *
     * @param others the best percentage that passed, of what is no quiz
     * @return rounded down; empty where nothing assesses
     */
    public static OptionalInt of(Collection<QuizHistory> quizzes, Collection<Integer> others) {
        List<Integer> all = new ArrayList<>(others);
        quizzes(quizzes).ifPresent(all::add);
        int sum = all.stream().mapToInt(Integer::intValue).sum();
        return all.isEmpty() ? OptionalInt.empty() : OptionalInt.of(sum / all.size());
    }

    /** Over the items of all quizzes, each in the best attempt that passed. */
    private static OptionalInt quizzes(Collection<QuizHistory> quizzes) {
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
