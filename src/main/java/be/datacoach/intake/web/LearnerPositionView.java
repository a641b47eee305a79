package be.datacoach.intake.web;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.ContextForm;
import be.datacoach.catalogue.content.ContextForm.Statements;
import be.datacoach.intake.CoachFacts;
import be.datacoach.intake.SchoolDay;
import be.datacoach.intake.context.OwnPosition;
import be.datacoach.intake.context.PositionAnswers;
import be.datacoach.intake.context.PositionAnswers.Appointment;
import be.datacoach.intake.context.ReadOwnPosition;
import be.datacoach.intake.context.TellOwnPosition;
import be.datacoach.intake.context.Told;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The own position at school: for the coach alone. */
@Named
@RequestScoped
public class LearnerPositionView {

    /** A group of statements. */
    public record ScaleRow(String title, String lead, List<RatedRow> statements) {
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

    @Inject
    private LookFirst lookFirst;

    private OwnPosition told = new OwnPosition(Map.of());
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;

    @PostConstruct
    void read() {
        told = readOwnPosition.read();
        from = day(CoachFacts.APPOINTED_FROM);
        until = day(CoachFacts.APPOINTED_UNTIL);
    }

    private @Nullable LocalDate day(AttributeId attribute) {
        return before(attribute).flatMap(SchoolDay::read).orElse(null);
    }

    /** Shows what these answers change; then keeps them. */
    public String send() {
        var appointment = new Appointment(Optional.ofNullable(from), Optional.ofNullable(until));
        if (appointment.isReversed()) {
            Say.wrong("until", "learner_position.message.error.days");
            return "";
        }
        var answers = new PositionAnswers(Submitted.answers(form().coach()), ratings(), appointment);
        if (!answers.wrong(form(), catalogue.curriculum()).isEmpty()) {
            Say.refused("learner_position.message.error.answer");
            return "";
        }
        if (!lookFirst.at(answers.told(form()))) return "";
        if (!(tellOwnPosition.tell(answers) instanceof Told.Kept)) {
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

    private ScaleRow row(Statements scale) {
        List<RatedRow> rows = scale.items().stream()
                .map(item -> RatedRow.of(
                                fieldOf(scale.answerTo(item)),
                                RatedRow.STATEMENT,
                                item.text().in(Faces.getLocale()))
                        .on(scale.steps(), chosen(scale.answerTo(item)), Faces.getLocale()))
                .toList();
        return new ScaleRow(scale.title().in(Faces.getLocale()), scale.lead().in(Faces.getLocale()), rows);
    }

    private Optional<String> chosen(AttributeId statement) {
        return Faces.isPostback() ? sent(statement) : before(statement);
    }

    private Optional<String> before(AttributeId attribute) {
        return told.about(attribute).map(Value::toString);
    }

    private Map<AttributeId, Integer> ratings() {
        Map<AttributeId, Integer> ratings = new HashMap<>();
        for (Statements scale : form().scales()) {
            scale.items()
                    .forEach(item -> sent(scale.answerTo(item))
                            .filter(code -> !code.equals(QuestionRow.UNKNOWN))
                            .ifPresent(code -> ratings.put(scale.answerTo(item), points(code))));
        }
        return ratings;
    }

    /** Whatever is no digit becomes a number that is no answer. */
    static int points(String code) {
        return code.matches("[0-9]") ? Integer.parseInt(code) : 0;
    }

    private static Optional<String> sent(AttributeId statement) {
        return Optional.ofNullable(Faces.getRequestParameter(fieldOf(statement)));
    }

    private static String fieldOf(AttributeId statement) {
        return "statement-" + statement.name().replace('.', '-');
    }

    private ContextForm form() {
        return catalogue.contextForm();
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
