package be.datacoach.intake.web;

import be.datacoach.intake.team.AnswerTeamScan;
import be.datacoach.intake.team.Questionnaire;
import be.datacoach.intake.team.VisitTeamScan;
import be.datacoach.intake.team.VisitTeamScan.Visit;
import be.datacoach.platform.LinkToken;
import be.datacoach.platform.web.LinkPages;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Somebody of a team answers, without an account and without a trace. */
@Named
@RequestScoped
public class ScanView {
    private static final String TICKET = "ticket";
    private static final String AGAIN = "again";

    @Inject
    private VisitTeamScan visitTeamScan;

    @Inject
    private AnswerTeamScan answerTeamScan;

    @Inject
    private AnsweredMark mark;

    private LinkToken link = new LinkToken("");
    private LinkToken ticket = new LinkToken("");
    private Visit visit = new Visit.Closed();
    private boolean thanked;

    @PostConstruct
    void open() {
        link = LinkPages.of(Faces.getRequest());
        visit = visitTeamScan.visit(link);
        ticket = parameter(TICKET).map(LinkToken::new).orElseGet(LinkToken::fresh);
        thanked = !Faces.isPostback() && mark.isSet(link) && parameter(AGAIN).isEmpty();
    }

    public void send() {
        AnswerTeamScan.Outcome outcome = answerTeamScan.answer(link, ticket, answers());
        switch (outcome) {
            case COUNTED -> {
                mark.set(link);
                Faces.redirect("scan/%s", link.text());
            }
            case CLOSED -> visit = new Visit.Closed();
            case FULL -> Say.refused("scan.message.error.full");
            case EMPTY -> Say.refused("scan.message.error.empty");
            case REFUSED -> Say.refused("scan.message.error.answer");
        }
    }

    public boolean isOpen() {
        return visit instanceof Visit.Open && !thanked;
    }

    /** This browser sent a form for this scan; who says so is the browser, not we. */
    public boolean isThanked() {
        return visit instanceof Visit.Open && thanked;
    }

    public boolean isClosed() {
        return visit instanceof Visit.Closed;
    }

    public @Nullable PictureView getPicture() {
        return visit instanceof Visit.Shown shown ? PictureView.of(shown.picture(), Faces.getLocale()) : null;
    }

    public String getSchool() {
        if (visit instanceof Visit.Open open) return open.school();
        return visit instanceof Visit.Shown shown ? shown.school() : "";
    }

    public String getTitle() {
        return questionnaire()
                .map(one -> one.cover().title().in(Faces.getLocale()))
                .orElse("");
    }

    public String getLead() {
        return questionnaire()
                .map(one -> one.cover().lead().in(Faces.getLocale()))
                .orElse("");
    }

    public String getLink() {
        return link.text();
    }

    public String getTicket() {
        return ticket.text();
    }

    public List<ScanPart> getParts() {
        return questionnaire().stream()
                .flatMap(one -> one.parts().stream())
                .map(part -> ScanPart.of(part, ScanView::parameter, Faces.getLocale()))
                .toList();
    }

    private Map<String, Integer> answers() {
        Map<String, Integer> answers = new HashMap<>();
        questionnaire().stream()
                .flatMap(one -> one.parts().stream())
                .flatMap(part -> part.items().stream())
                .forEach(item -> parameter(ScanPart.fieldOf(item.id()))
                        .filter(code -> !code.equals(QuestionRow.UNKNOWN))
                        .ifPresent(code -> answers.put(item.id(), LearnerPositionView.points(code))));
        return answers;
    }

    private Optional<Questionnaire> questionnaire() {
        return visit instanceof Visit.Open open ? Optional.of(open.questionnaire()) : Optional.empty();
    }

    private static Optional<String> parameter(String name) {
        return Optional.<@Nullable String>ofNullable(Faces.getRequestParameter(name));
    }
}
