package be.datacoach.intake.web;

import java.util.List;

/**
 * A question about the school with what others answered.
 *
 * @param heard a sentence for each of them, the newest first
 * @param differ whether not everybody says the same
 */
public record SchoolRow(QuestionRow question, List<String> heard, boolean differ) {
    public SchoolRow {
        heard = List.copyOf(heard);
    }
}
