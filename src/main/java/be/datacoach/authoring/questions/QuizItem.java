package be.datacoach.authoring.questions;

import be.datacoach.catalogue.content.Quiz;
import java.util.List;

/**
 * A question as one form of an item of a quiz, in Markdown.
 *
 * @param question also how the same item is known when it comes again
 */
public record QuizItem(Quiz.Kind kind, String question, List<Choice> options) {

    /** @param feedback empty where the bank has none */
    public record Choice(String text, int points, String feedback) {}

    public QuizItem {
        options = List.copyOf(options);
    }
}
