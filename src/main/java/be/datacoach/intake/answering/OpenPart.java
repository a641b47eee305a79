package be.datacoach.intake.answering;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** A coach opens a part of an instrument, for the first time or to go on. */
@ApplicationScoped
public class OpenPart {

    /** What is asked, and what was answered so far. */
    public record Opened(Questionnaire asked, Answers.Sheet sheet) {

        public long answered() {
            return asked.questions().stream()
                    .filter(question -> sheet.given().containsKey(question.id()))
                    .count();
        }
    }

    @Inject
    private CurrentUser user;

    @Inject
    private Asking asking;

    @Inject
    private Answers answers;

    @Inject
    private SurveyTimes times;

    /** Nothing where there is no such part, or where it is a survey for which this is not the time. */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Optional<Opened> open(Part part) {
        boolean tooEarlyOrLate =
                part.wave().filter(wave -> !times.isOpen(user.id(), wave)).isPresent();
        if (tooEarlyOrLate) return Optional.empty();
        return asking.of(user.id(), user.uid(), part).map(asked -> new Opened(asked, answers.of(user.uid(), part)));
    }
}
