package be.datacoach.intake.web;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.ContextForm;
import be.datacoach.catalogue.content.ContextForm.Scale;
import be.datacoach.intake.context.OwnPosition;
import be.datacoach.intake.context.ReadOwnPosition;
import be.datacoach.intake.context.TellOwnPosition;
import be.datacoach.intake.context.Told;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** The own position at school: for the coach alone. */
@Named
@RequestScoped
public class LearnerPositionView {

    /** A group of statements. */
    public record ScaleRow(String title, String lead, List<StatementRow> statements) {
        public ScaleRow {
            statements = List.copyOf(statements);
        }
    }

    @Inject
    private Catalogue catalogue;

    @Inject
    private ReadOwnPosition readOwnPosition;

    @Inject
    private TellOwnPosition tellOwnPosition;

    private OwnPosition told = new OwnPosition(Map.of());

    @PostConstruct
    void read() {
        told = readOwnPosition.read();
    }

    public String send() {
        Map<AttributeId, Value> answers = Submitted.answers(form().coach());
        if (!(tellOwnPosition.tell(answers, statements()) instanceof Told.Kept)) {
            Say.refused("learner_position.message.error.answer");
            return "";
        }
        Say.done("learner_position.message.info.kept");
        return "/learner/path?faces-redirect=true";
    }

    public List<QuestionRow> getQuestions() {
        return form().coach().stream()
                .map(question -> QuestionRow.of(
                        question,
                        Faces.isPostback() ? Submitted.sent(question) : before(question.attribute()),
                        Faces.getLocale()))
                .toList();
    }

    public List<ScaleRow> getScales() {
        return form().scales().stream().map(this::row).toList();
    }

    private ScaleRow row(Scale scale) {
        List<StatementRow> rows = scale.statements().stream()
                .map(one -> StatementRow.of(
                        scale.answerTo(one), one.text().in(Faces.getLocale()), chosen(scale.answerTo(one))))
                .toList();
        return new ScaleRow(scale.title().in(Faces.getLocale()), scale.lead().in(Faces.getLocale()), rows);
    }

    private Optional<String> chosen(AttributeId statement) {
        return Faces.isPostback() ? sent(statement) : before(statement);
    }

    private Optional<String> before(AttributeId attribute) {
        return told.about(attribute).map(Value::toString);
    }

    private Map<AttributeId, Integer> statements() {
        Map<AttributeId, Integer> answers = new HashMap<>();
        for (Scale scale : form().scales()) {
            scale.statements()
                    .forEach(one -> sent(scale.answerTo(one))
                            .filter(code -> !code.equals(QuestionRow.UNKNOWN))
                            .ifPresent(code -> answers.put(scale.answerTo(one), points(code))));
        }
        return answers;
    }

    /** Whatever is no digit becomes a number that the use case refuses. */
    static int points(String code) {
        return code.matches("[0-9]") ? Integer.parseInt(code) : 0;
    }

    private static Optional<String> sent(AttributeId statement) {
        return Optional.ofNullable(Faces.getRequestParameter(StatementRow.fieldOf(statement)));
    }

    private ContextForm form() {
        return catalogue.contextForm();
    }
}
