package be.datacoach.network.circle.checkin;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.network.circle.Circle;
import be.datacoach.network.circle.CircleSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** A coach answers the question before a meeting in a sentence, says it otherwise, or takes it back with empty words. */
@ApplicationScoped
public class AnswerBeforeMeeting {
    public static final int LONGEST = CheckInAnswer.LONGEST;

    @Inject
    private CurrentUser user;

    @Inject
    private CircleSight sight;

    @Inject
    private CheckIns checkIns;

    @Inject
    private Clock clock;

    /** @param words at most {@value #LONGEST} characters; empty for no answer */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public void answer(String circle, String uid, String words) {
        Circle here = sight.joined(circle);
        String said = words.strip();
        if (said.length() > LONGEST) throw new IllegalArgumentException("Too long an answer");
        CheckIn asked = checkIns.locked(uid)
                .filter(one -> one.circle().equals(here.uid()))
                .orElseThrow(() -> NotAllowed.on(uid));
        Optional<CheckInAnswer> before = checkIns.answer(asked, user.id());
        if (said.isEmpty()) {
            before.ifPresent(checkIns::remove);
        } else if (before.isPresent()) {
            before.get().say(said, clock.instant());
        } else {
            checkIns.add(new CheckInAnswer(asked.id(), user.id(), said, clock.instant()));
        }
    }
}
