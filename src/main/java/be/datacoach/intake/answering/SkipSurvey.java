package be.datacoach.intake.answering;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A coach does not want to answer a survey: they are not asked again, and may still change their mind while it is open. */
@ApplicationScoped
public class SkipSurvey {
    @Inject
    private CurrentUser user;

    @Inject
    private OpenPart openPart;

    @Inject
    private Answers answers;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public void skip(Part part) {
        Questionnaire asked = openPart.open(part)
                .map(OpenPart.Opened::asked)
                .filter(one -> part.wave().isPresent())
                .orElseThrow(() -> new NotFound(part.code()));
        if (!answers.settled(user.uid(), part.instrument()).contains(part)) answers.skip(user.uid(), asked);
    }
}
