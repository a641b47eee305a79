package be.datacoach.accompaniment.peer;

import be.datacoach.access.AccountId;
import be.datacoach.practice.joint.Companions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Questions to colleagues that nobody answered. */
@ApplicationScoped
public class UnansweredPeers {
    @Inject
    private PeerFeedbacks feedbacks;

    @Inject
    private Companions companions;

    /** Takes back what this coach and people whom they know no more asked each other: nothing of it was read yet. */
    public void endAmongStrangers(AccountId coach) {
        feedbacks.unanswered(coach).stream()
                .filter(one -> one.giver()
                        .filter(giver -> companions.knows(one.asker(), giver))
                        .isEmpty())
                .forEach(feedbacks::remove);
    }
}
