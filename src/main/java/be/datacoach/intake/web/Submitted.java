package be.datacoach.intake.web;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.content.FirstScreen.Answer;
import be.datacoach.catalogue.content.FirstScreen.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.omnifaces.util.Faces;

/** What a field of the form says. */
final class Submitted {
    private Submitted() {}

    /** What a form says to these questions: a question that was skipped, or whose answer is «I don't know», is not in it. */
    static Map<AttributeId, Value> answers(List<Question> questions) {
        var answers = new TreeMap<AttributeId, Value>();
        for (Question question : questions) {
            sent(question)
                    .filter(code -> !code.equals(QuestionRow.UNKNOWN))
                    .ifPresent(code -> answers.put(question.attribute(), value(question, code)));
        }
        return answers;
    }

    /** The same as what would be known then; what was left open stays as it was. */
    static Map<AttributeId, Optional<Value>> told(Map<AttributeId, Value> answers) {
        var told = new TreeMap<AttributeId, Optional<Value>>();
        answers.forEach((attribute, value) -> told.put(attribute, Optional.of(value)));
        return told;
    }

    // Plain fields, so that every answer can carry its example: Faces knows no such radio.
    static Optional<String> sent(Question question) {
        return Optional.ofNullable(Faces.getRequestParameter(QuestionRow.fieldOf(question)));
    }

    /** The answer with this code; a code that no answer has stays the word it is, for the use case to refuse. */
    static Value value(Question question, String code) {
        return question.answers().stream()
                .map(Answer::value)
                .filter(value -> value.toString().equals(code))
                .findFirst()
                .orElseGet(() -> Value.of(code));
    }
}
