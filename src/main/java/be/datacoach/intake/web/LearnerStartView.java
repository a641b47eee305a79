package be.datacoach.intake.web;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.FirstScreen.Question;
import be.datacoach.intake.AnswerFirstScreen;
import be.datacoach.intake.OwnFacts;
import be.datacoach.intake.ReadOwnFacts;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** The first screen: six questions at most, each may be skipped; later, the same answers to correct. */
@Named
@RequestScoped
public class LearnerStartView {
    @Inject
    private Catalogue catalogue;

    @Inject
    private ReadOwnFacts readOwnFacts;

    @Inject
    private AnswerFirstScreen answerFirstScreen;

    private OwnFacts told = new OwnFacts(Map.of(), false);

    @PostConstruct
    void read() {
        told = readOwnFacts.read();
    }

    public String send() {
        Map<AttributeId, Value> answers = Submitted.answers(questions());
        if (answerFirstScreen.answer(answers) instanceof AnswerFirstScreen.Outcome.Refused) {
            Say.refused("learner_start.message.error.answer");
            return "";
        }
        Say.done(told.asked() ? "learner_start.message.info.changed" : "learner_start.message.info.first");
        return "/learner/path?faces-redirect=true";
    }

    public List<QuestionRow> getQuestions() {
        return questions().stream()
                .map(question -> QuestionRow.of(question, chosen(question), Faces.getLocale()))
                .toList();
    }

    /** Whether these answers were given before and are now corrected. */
    public boolean isAgain() {
        return told.asked();
    }

    private List<Question> questions() {
        return catalogue.firstScreen().questions();
    }

    private Optional<String> chosen(Question question) {
        return Faces.isPostback() ? Submitted.sent(question) : toldBefore(question);
    }

    private Optional<String> toldBefore(Question question) {
        if (!told.asked()) return Optional.empty();
        return Optional.of(told.about(question.attribute())
                .map(Fact::value)
                .map(Value::toString)
                .orElse(QuestionRow.UNKNOWN));
    }
}
