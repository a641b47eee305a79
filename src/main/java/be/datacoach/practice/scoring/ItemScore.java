package be.datacoach.practice.scoring;

import be.datacoach.catalogue.content.Quiz;
import java.util.List;

/**
 * The points of one answer.
 *
 * @param dontKnow kept apart: it scores nothing and is never held against anybody
 */
public record ItemScore(int points, int maximum, boolean dontKnow) {

    public static ItemScore of(Quiz.Item item, Quiz.Form form, Choice choice) {
        return of(item.kind(), form.options(), choice);
    }

    static ItemScore of(Quiz.Kind kind, List<Quiz.Option> options, Choice choice) {
        int maximum = maximum(kind, options);
        return choice.dontKnow()
                ? new ItemScore(0, maximum, true)
                : new ItemScore(points(kind, options, choice), maximum, false);
    }

    /** Entirely right, as a critical item must be. */
    public boolean right() {
        return points == maximum;
    }

    private static int maximum(Quiz.Kind kind, List<Quiz.Option> options) {
        return kind == Quiz.Kind.MULTIPLE
                ? (int) options.stream().filter(ItemScore::isRight).count()
                : options.stream().mapToInt(Quiz.Option::points).max().orElse(0);
    }

    private static int points(Quiz.Kind kind, List<Quiz.Option> options, Choice choice) {
        List<Quiz.Option> chosen = options.stream().filter(choice::has).toList();
        if (kind != Quiz.Kind.MULTIPLE) {
            return chosen.stream().mapToInt(Quiz.Option::points).sum();
        }
        int right = (int) chosen.stream().filter(ItemScore::isRight).count();
        return Math.max(0, right - (chosen.size() - right));
    }

    private static boolean isRight(Quiz.Option option) {
        return option.points() > 0;
    }
}
