package be.datacoach.intake.web;

import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.content.FirstScreen.Answer;
import be.datacoach.catalogue.content.FirstScreen.Question;

/** What a field of the form says. */
final class Submitted {
    private Submitted() {}

    /** The answer with this code; a code that no answer has stays the word it is, for the use case to refuse. */
    static Value value(Question question, String code) {
        return question.answers().stream()
                .map(Answer::value)
                .filter(value -> value.toString().equals(code))
                .findFirst()
                .orElseGet(() -> Value.of(code));
    }
}
