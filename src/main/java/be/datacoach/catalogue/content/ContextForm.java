package be.datacoach.catalogue.content;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.catalogue.content.FirstScreen.Question;
import java.util.List;
import java.util.Optional;

/**
 * What is asked about where a coach works.
 *
 * @param school objective questions, whose answers everybody at the school shares
 * @param coach about the own position, private to the coach
 * @param scales several statements that make one number, private too
 */
public record ContextForm(List<Question> school, List<Question> coach, List<Scale> scales) {

    /**
     * Statements answered from 1 (not at all) to 5 (entirely).
     *
     * @param percent whether the mean m becomes 25 x (m - 1), 0 to 100; otherwise it stays 1 to 5
     * @param with a declared attribute of 0 to 100 that the result is averaged with, where it is known
     */
    public record Scale(
            AttributeId attribute,
            Text title,
            Text lead,
            boolean percent,
            Optional<AttributeId> with,
            List<Statement> statements) {
        public Scale {
            statements = List.copyOf(statements);
        }

        /** The name under which the answer to one statement is kept. */
        public AttributeId answerTo(Statement statement) {
            return new AttributeId(attribute.name() + "." + statement.id);
        }
    }

    /** @param reversed whether agreeing counts against: 6 - x */
    public record Statement(String id, Text text, boolean reversed) {}

    public ContextForm {
        school = List.copyOf(school);
        coach = List.copyOf(coach);
        scales = List.copyOf(scales);
    }
}
