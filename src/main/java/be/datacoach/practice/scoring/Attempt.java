package be.datacoach.practice.scoring;

import be.datacoach.catalogue.content.Quiz;
import java.util.Map;
import java.util.Optional;

/**
 * One go at a quiz, in the form that goes with its number. An answer that was given stands: its feedback has been read.
 *
 * @param number counted from 1
 * @param choices by item; what is not in it is not answered yet
 */
public record Attempt(int number, Map<String, Choice> choices) {
    public Attempt {
        choices = Map.copyOf(choices);
    }

    public Optional<Choice> choice(Quiz.Item item) {
        return Optional.ofNullable(choices.get(item.id()));
    }

    public boolean complete(Quiz quiz) {
        return quiz.items().stream().allMatch(item -> choices.containsKey(item.id()));
    }

    /** Of an attempt under way, what is not answered counts for nothing. */
    public QuizScore score(Quiz quiz) {
        return QuizScore.of(quiz, this);
    }
}
