package be.datacoach.intake;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.catalogue.content.FirstScreen.Question;
import java.util.List;
import java.util.Map;

/** A form can be made by hand: what it may say is decided here, not on the page. */
public final class AnswerCheck {
    private AnswerCheck() {}

    /** Which of these answers are to no question, or no answer to theirs. */
    public static List<AttributeId> wrong(
            Map<AttributeId, Value> answers, List<Question> questions, Curriculum curriculum) {
        return answers.entrySet().stream()
                .filter(answer -> !asked(answer.getKey(), questions) || !holds(answer, curriculum))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static boolean asked(AttributeId attribute, List<Question> questions) {
        return questions.stream().map(Question::attribute).anyMatch(attribute::equals);
    }

    private static boolean holds(Map.Entry<AttributeId, Value> answer, Curriculum curriculum) {
        return curriculum
                .attribute(answer.getKey())
                .filter(attribute -> attribute.domain().holds(answer.getValue()))
                .isPresent();
    }
}
