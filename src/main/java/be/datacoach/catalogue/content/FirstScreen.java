package be.datacoach.catalogue.content;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.condition.Value;
import java.util.List;

/** The few questions that give a coach a first, provisional path. */
public record FirstScreen(List<Question> questions) {

    public record Question(AttributeId attribute, Text question, Text hint, List<Answer> answers) {
        public Question {
            answers = List.copyOf(answers);
        }
    }

    /** An answer to choose; the hint may be empty. */
    public record Answer(Value value, Text label, Text hint) {}

    public FirstScreen {
        questions = List.copyOf(questions);
    }
}
