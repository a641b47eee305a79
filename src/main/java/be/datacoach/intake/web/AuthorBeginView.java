package be.datacoach.intake.web;

import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.content.FirstScreen.Question;
import be.datacoach.intake.training.AnswerAsCounsellor;
import be.datacoach.intake.training.ReadOwnAnswers;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** What a counsellor is asked before the own path begins; later, the same answers to correct. */
@Named
@RequestScoped
public class AuthorBeginView {
    @Inject
    private ReadOwnAnswers readOwnAnswers;

    @Inject
    private AnswerAsCounsellor answerAsCounsellor;

    private ReadOwnAnswers.Sheet sheet = new ReadOwnAnswers.Sheet(List.of(), Map.of());

    @PostConstruct
    void read() {
        sheet = readOwnAnswers.read();
    }

    public String send() {
        if (!answerAsCounsellor.answer(Submitted.answers(sheet.questions())).isEmpty()) {
            Say.refused("author_begin.message.error.answer");
            return "";
        }
        return "/author/training?faces-redirect=true";
    }

    public List<QuestionRow> getQuestions() {
        return sheet.questions().stream()
                .map(question -> QuestionRow.of(question, chosen(question), Faces.getLocale()))
                .toList();
    }

    private Optional<String> chosen(Question question) {
        return Faces.isPostback()
                ? Submitted.sent(question)
                : sheet.about(question).map(Value::toString);
    }
}
