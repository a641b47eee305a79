package be.datacoach.intake.web;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.FirstScreen.Question;
import be.datacoach.intake.AnswerCheck;
import be.datacoach.intake.context.InviteDirector;
import be.datacoach.intake.context.ReadSchoolSheet;
import be.datacoach.intake.context.SchoolSheet;
import be.datacoach.intake.context.SchoolSheet.Heard;
import be.datacoach.intake.context.SchoolSheet.Line;
import be.datacoach.intake.context.TellOfSchool;
import be.datacoach.intake.context.Told;
import be.datacoach.platform.LinkToken;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** What is said of the school, by whom; the own answers, and the link for the director. */
@Named
@RequestScoped
public class LearnerSchoolView {
    @Inject
    private ReadSchoolSheet readSchoolSheet;

    @Inject
    private TellOfSchool tellOfSchool;

    @Inject
    private InviteDirector inviteDirector;

    @Inject
    private Catalogue catalogue;

    @Inject
    private LookFirst lookFirst;

    @Inject
    private Clock clock;

    @Inject
    @Param
    private @Nullable String school;

    private @Nullable Optional<SchoolSheet> sheet;
    private @Nullable LinkToken token;

    /** Shows what these answers change; then keeps them. */
    public String send() {
        SchoolSheet now = sheet().orElseThrow();
        List<Question> questions = now.lines().stream().map(Line::question).toList();
        Map<AttributeId, Value> answers = Submitted.answers(questions);
        List<AttributeId> wrong = AnswerCheck.wrong(answers, questions, catalogue.curriculum());
        if (wrong.isEmpty() && !lookFirst.at(Submitted.told(answers))) return "";
        if (!wrong.isEmpty() || !(tellOfSchool.tell(now.school().uid(), answers) instanceof Told.Kept)) {
            Say.refused("learner_school.message.error.answer");
            return "";
        }
        Say.done("learner_school.message.info.kept");
        return "/learner/school?faces-redirect=true&school=" + now.school().uid();
    }

    /** The link is shown in the answer to this, once: nothing that could be read again keeps it. */
    public void invite() {
        token = inviteDirector.invite(sheet().orElseThrow().school().uid());
        sheet = null;
    }

    public boolean isKnown() {
        return sheet().isPresent();
    }

    public String getUid() {
        return sheet().map(one -> one.school().uid()).orElse("");
    }

    public String getName() {
        return sheet().map(one -> one.school().name()).orElse("");
    }

    public List<SchoolSheet.Place> getOthers() {
        return sheet().map(SchoolSheet::others).orElse(List.of());
    }

    /** The address that was just made, to send on; nothing otherwise. */
    public @Nullable String getLink() {
        return token == null
                ? null
                : Faces.getRequestDomainURL() + Faces.getRequestContextPath() + "/confirm/" + token.text();
    }

    /** Until when a link that was made before works; nothing where there is none. */
    public @Nullable String getOpenUntil() {
        return sheet().flatMap(one -> one.openLinks().stream().findFirst())
                .map(this::day)
                .orElse(null);
    }

    public List<SchoolRow> getRows() {
        return sheet().stream()
                .flatMap(one -> one.lines().stream())
                .map(this::row)
                .toList();
    }

    private SchoolRow row(Line line) {
        Optional<String> chosen = Faces.isPostback() && token == null
                ? Submitted.sent(line.question())
                : line.own().map(Value::toString);
        return new SchoolRow(
                QuestionRow.of(line.question(), chosen, Faces.getLocale()),
                line.heard().stream().map(heard -> said(line.question(), heard)).toList(),
                line.differ());
    }

    private String said(Question question, Heard heard) {
        Phrases phrases = Phrases.in(Faces.getLocale());
        String answer = AnswerWords.of(question, heard.value(), phrases.locale());
        return phrases.say("learner_school.heard." + heard.who(), answer, day(heard.on()));
    }

    private String day(LocalDate on) {
        return Phrases.in(Faces.getLocale()).day(on, LocalDate.now(clock));
    }

    private Optional<SchoolSheet> sheet() {
        Optional<SchoolSheet> read = sheet;
        if (read == null) {
            read = readSchoolSheet.read(Optional.ofNullable(school));
            sheet = read;
        }
        return read;
    }
}
