package be.datacoach.network.circle.checkin;

import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.network.circle.Circle;
import be.datacoach.network.circle.CircleSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** A counsellor of a circle asks something before a meeting, asks it otherwise, or takes the question back. */
@ApplicationScoped
public class AskBeforeMeeting {
    @Inject
    private CircleSight sight;

    @Inject
    private CheckIns checkIns;

    /**
     * Whoever answered did so on what the page then said of when others see it: once somebody did, it is never seen sooner.
     *
     * @param uid chosen by the page, or that of a question that is there
     * @return whether it is asked as wanted; false where only the words changed
     */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public boolean ask(String circle, String uid, Asking asking) {
        Circle here = sight.accompanied(circle);
        Optional<CheckIn> before = checkIns.locked(uid);
        if (before.isEmpty()) {
            checkIns.add(new CheckIn(uid, here.uid(), asking));
            return true;
        }
        CheckIn one = before.filter(it -> it.circle().equals(here.uid())).orElseThrow(() -> NotAllowed.on(uid));
        boolean kept = checkIns.answers(List.of(one.id())).isEmpty() || !asking.isSeenSoonerThan(one.asking());
        one.become(kept ? asking : one.asking().worded(asking.question()));
        return kept;
    }

    /** With what was answered; what is gone already, is gone. */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public void takeBack(String circle, String uid) {
        Circle here = sight.accompanied(circle);
        checkIns.locked(uid).ifPresent(one -> {
            if (!one.circle().equals(here.uid())) throw NotAllowed.on(uid);
            checkIns.answers(List.of(one.id())).forEach(checkIns::remove);
            checkIns.remove(one);
        });
    }
}
