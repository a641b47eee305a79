package be.datacoach.intake.web;

import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.content.FirstScreen.Answer;
import be.datacoach.catalogue.content.FirstScreen.Question;
import java.util.Locale;

/** Answers in the words in which they were chosen. */
final class AnswerWords {
    private AnswerWords() {}

    /** The label of the answer with this value; the value itself where no answer has it any more. */
    static String of(Question question, Value value, Locale locale) {
        return question.answers().stream()
                .filter(answer -> answer.value().equals(value))
                .map(Answer::label)
                .findFirst()
                .map(label -> label.in(locale))
                .orElse(value.toString());
    }
}
