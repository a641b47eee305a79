package be.datacoach.practice.scoring;

import be.datacoach.catalogue.content.Quiz;
import java.util.List;

/**
 * How a go at a quiz ended.
 *
 * @param passed enough points, and every critical item entirely right
 * @param toReview items that were not entirely right, in their order
 * @param missedCritical those among them without which the quiz is not passed
 * @param dontKnow how many items were answered with <em>weet ik niet</em>
 */
public record QuizScore(
        int points, int maximum, boolean passed, List<String> toReview, List<String> missedCritical, int dontKnow) {
    public QuizScore {
        toReview = List.copyOf(toReview);
        missedCritical = List.copyOf(missedCritical);
    }

    static QuizScore of(Quiz quiz, Attempt attempt) {
        List<Scored> all =
                quiz.items().stream().map(item -> scored(item, attempt)).toList();
        int points = all.stream().mapToInt(one -> one.score.points()).sum();
        int maximum = all.stream().mapToInt(one -> one.score.maximum()).sum();
        List<String> toReview = all.stream()
                .filter(one -> !one.score.right())
                .map(one -> one.item.id())
                .toList();
        List<String> missed =
                toReview.stream().filter(quiz.critical()::contains).toList();
        boolean passed = percent(points, maximum) >= quiz.pass() && missed.isEmpty() && attempt.complete(quiz);
        int dontKnow = (int) all.stream().filter(one -> one.score.dontKnow()).count();
        return new QuizScore(points, maximum, passed, toReview, missed, dontKnow);
    }

    /** Rounded down, so that 69.9% does not look like 70% and fail. */
    public int percent() {
        return percent(points, maximum);
    }

    static int percent(int points, int maximum) {
        return maximum == 0 ? 100 : 100 * points / maximum;
    }

    private record Scored(Quiz.Item item, ItemScore score) {}

    private static Scored scored(Quiz.Item item, Attempt attempt) {
        Quiz.Form form = item.form(attempt.number());
        Choice none = new Choice(List.of());
        return new Scored(item, ItemScore.of(item, form, attempt.choice(item).orElse(none)));
    }
}
