package be.datacoach.assignment.web;

import be.datacoach.assignment.survey.InviteToSurvey;
import be.datacoach.assignment.survey.SurveyInvitation;
import be.datacoach.intake.answering.Part;
import be.datacoach.intake.answering.SkipSurvey;
import be.datacoach.platform.NotFound;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** The survey that waits for a coach, if any, where they arrive. */
@Named
@RequestScoped
public class LearnerSurveyView {
    @Inject
    private InviteToSurvey inviteToSurvey;

    @Inject
    private SkipSurvey skipSurvey;

    @Inject
    private Clock clock;

    private Optional<SurveyInvitation> invitation = Optional.empty();

    @PostConstruct
    void read() {
        invitation = inviteToSurvey.now();
    }

    /** Said of the survey that the page was about, whatever waits by now. */
    public String skip() {
        Part part = Optional.ofNullable(Faces.getRequestParameter("survey"))
                .flatMap(Part::of)
                .orElseThrow(() -> new NotFound("survey"));
        skipSurvey.skip(part);
        Say.done("learner_home.survey.message.info.skipped");
        return "/learner/home?faces-redirect=true";
    }

    public boolean isInvited() {
        return invitation.isPresent();
    }

    public String getPart() {
        return invitation.map(one -> one.part().code()).orElse("");
    }

    /** What it is, how long it takes and until when it is there. */
    public String getText() {
        Phrases phrases = Phrases.in(Faces.getLocale());
        return invitation
                .map(one -> phrases.say(
                        "learner_home.survey.text",
                        one.title().in(Faces.getLocale()),
                        phrases.duration(one.part().minutes()),
                        phrases.day(one.window().last(), LocalDate.now(clock))))
                .orElse("");
    }
}
