package be.datacoach.intake.web;

import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.content.FirstScreen.Question;
import be.datacoach.intake.context.ConfirmSchool;
import be.datacoach.intake.context.OpenSchool;
import be.datacoach.intake.context.SchoolToConfirm;
import be.datacoach.intake.context.SchoolToConfirm.Line;
import be.datacoach.intake.context.Told;
import be.datacoach.intake.team.ReadLeaderFactor;
import be.datacoach.platform.LinkToken;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.LinkPages;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A director, who has no account, confirms over a link what is said of the own school. */
@Named
@RequestScoped
public class ConfirmView {
    private static final String LEADER_FACTOR = "leader-factor";
    private static final String YES = "yes";

    @Inject
    private OpenSchool openSchool;

    @Inject
    private ConfirmSchool confirmSchool;

    @Inject
    private ReadLeaderFactor readLeaderFactor;

    @Inject
    private Clock clock;

    private LinkToken token = new LinkToken("");
    private Optional<SchoolToConfirm> sheet = Optional.empty();
    private Optional<PictureRow> leader = Optional.empty();

    @PostConstruct
    void open() {
        token = LinkPages.of(Faces.getRequest());
        sheet = openSchool.open(token);
        leader = readLeaderFactor.read(token).map(line -> PictureRow.of(line, Faces.getLocale()));
    }

    public void send() {
        List<Question> questions = sheet.stream()
                .flatMap(one -> one.lines().stream())
                .map(Line::question)
                .toList();
        Told told = confirmSchool.confirm(
                token, Submitted.answers(questions), sentLeaderFactor().map(YES::equals));
        if (told instanceof Told.Kept) {
            Say.done("confirm.message.info.kept");
            Faces.redirect("confirm/%s", token.text());
        } else if (told instanceof Told.Refused) {
            Say.refused("confirm.message.error.answer");
        }
    }

    public boolean isOpen() {
        return sheet.isPresent();
    }

    public String getLink() {
        return token.text();
    }

    public String getSchool() {
        return sheet.map(SchoolToConfirm::school).orElse("");
    }

    public String getUntil() {
        return sheet.map(SchoolToConfirm::until).map(this::day).orElse("");
    }

    public List<SchoolRow> getRows() {
        return sheet.stream()
                .flatMap(one -> one.lines().stream())
                .map(this::row)
                .toList();
    }

    /** What the team said about leaders, where the director agreed beforehand; nothing otherwise. */
    public @Nullable PictureRow getLeader() {
        return leader.orElse(null);
    }

    public boolean isLeaderFactorYes() {
        return leaderFactor().filter(agreed -> agreed).isPresent();
    }

    public boolean isLeaderFactorNo() {
        return leaderFactor().filter(agreed -> !agreed).isPresent();
    }

    private Optional<Boolean> leaderFactor() {
        return Faces.isPostback() ? sentLeaderFactor().map(YES::equals) : sheet.flatMap(SchoolToConfirm::leaderFactor);
    }

    private static Optional<String> sentLeaderFactor() {
        return Optional.<@Nullable String>ofNullable(Faces.getRequestParameter(LEADER_FACTOR));
    }

    private SchoolRow row(Line line) {
        Optional<String> chosen = Faces.isPostback()
                ? Submitted.sent(line.question())
                : line.holds().map(Value::toString);
        Phrases phrases = Phrases.in(Faces.getLocale());
        List<String> said = line.said().stream()
                .map(value -> AnswerWords.of(line.question(), value, phrases.locale()))
                .toList();
        List<String> heard = line.confirmedOn()
                .map(on -> List.of(phrases.say("confirm.confirmed", day(on))))
                .orElse(said);
        return new SchoolRow(
                QuestionRow.of(line.question(), chosen, phrases.locale()),
                heard,
                line.confirmedOn().isEmpty() && !said.isEmpty());
    }

    private String day(LocalDate on) {
        return Phrases.in(Faces.getLocale()).day(on, LocalDate.now(clock));
    }
}
