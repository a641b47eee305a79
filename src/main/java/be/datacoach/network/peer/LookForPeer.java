package be.datacoach.network.peer;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.TaskId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A coach says yes to what others see, or changes it, and looks for a peer from then on. Twice is once. */
@ApplicationScoped
public class LookForPeer {
    public static final int MOST_QUESTIONS = 3;

    /** What came of it. */
    public enum Outcome {
        LOOKING,
        /** None, too many, or one that is no task. */
        CHOOSE,
        /** Who works at no school has no other school. */
        NOWHERE
    }

    @Inject
    private CurrentUser user;

    @Inject
    private Desk desk;

    @Inject
    private OwnProfile own;

    @Inject
    private Clock clock;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Outcome look(List<TaskId> questions) {
        desk.store().hold();
        if (!own.isSomewhere()) return Outcome.NOWHERE;
        Profile profile = own.with(questions);
        int count = profile.questions().size();
        if (count < 1 || count > MOST_QUESTIONS || !own.areTasks(profile.questions())) return Outcome.CHOOSE;
        Optional<PeerWish> before = desk.store().newestWish(user.id()).filter(PeerWish::holds);
        if (before.filter(wish -> wish.profile().equals(profile)).isEmpty()) {
            before.ifPresent(wish -> wish.withdraw(clock.instant()));
            desk.store().add(new PeerWish(user.id(), profile, clock.instant()));
            desk.store().flush();
        }
        desk.round().propose(Optional.of(user.id()));
        return Outcome.LOOKING;
    }
}
