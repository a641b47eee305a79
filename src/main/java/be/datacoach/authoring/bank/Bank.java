package be.datacoach.authoring.bank;

import be.datacoach.catalogue.source.Finding;
import java.util.List;

/**
 * Questions in the order of their file.
 *
 * @param refused what could not be read as a question, at its line
 */
public record Bank(List<Question> questions, List<Finding> refused) {
    public Bank {
        questions = List.copyOf(questions);
        refused = List.copyOf(refused);
    }
}
