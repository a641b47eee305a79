package be.datacoach.assignment.web;

import be.datacoach.access.CurrentUser;
import be.datacoach.assignment.LastChange;
import be.datacoach.assignment.OwnPath;
import be.datacoach.assignment.OwnPath.StepState;
import be.datacoach.assignment.ReadOwnPath;
import be.datacoach.intake.ReadOwnFacts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** Where a coach arrives: where they are, what is next, how long it takes, one button. */
@Named
@RequestScoped
public class LearnerHomeView {
    @Inject
    private ReadOwnPath readOwnPath;

    @Inject
    private ReadOwnFacts readOwnFacts;

    @Inject
    private LastChange lastChange;

    @Inject
    private CurrentUser user;

    @Inject
    private ReasonWriter writer;

    private Optional<OwnPath> own = Optional.empty();
    private Optional<StepRow> now = Optional.empty();
    private Optional<StepRow> next = Optional.empty();

    @PostConstruct
    void read() {
        own = readOwnPath.read();
        own.map(writer::steps).ifPresent(rows -> {
            now = rows.now();
            next = rows.next();
        });
    }

    /** Six questions first, for who did not answer them; they may leave every one of them open. */
    public void arrive() {
        if (own.isEmpty() || !readOwnFacts.read().asked()) {
            Faces.redirect("learner/start");
        }
    }

    public String getGreeting() {
        String firstName = user.getDisplayName().split(" ", 2)[0];
        return writer.phrases().say(isStarted() ? "learner_home.kicker.started" : "learner_home.kicker", firstName);
    }

    /** Whether there is something to go on with. */
    public boolean isGoing() {
        return now.isPresent();
    }

    public boolean isStarted() {
        return own.flatMap(path -> path.current().filter(step -> path.state(step.module()) == StepState.STARTED))
                .isPresent();
    }

    /** Everything is finished, down to the last step. */
    public boolean isDone() {
        return own.filter(path ->
                        path.path().steps().stream().allMatch(step -> path.state(step.module()) == StepState.FINISHED))
                .isPresent();
    }

    /** What is open was finished; the steps that remain are still being written. */
    public boolean isBeingWritten() {
        return now.isEmpty() && !isDone();
    }

    public StepRow getNow() {
        return now.orElseThrow();
    }

    public boolean isFollowed() {
        return next.isPresent();
    }

    public StepRow getNext() {
        return next.orElseThrow();
    }

    public boolean isChanged() {
        return lastChange.read().filter(change -> !change.seen()).isPresent();
    }
}
