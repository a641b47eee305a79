package be.datacoach.network.peer;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.network.peer.Course.Standing;
import be.datacoach.network.peer.Course.Word;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** A coach says yes or no to a proposal. Only two times yes is shown to both; twice the same is once. */
@ApplicationScoped
public class AnswerProposal {
    /** What came of it. */
    public enum Outcome {
        PAIRED,
        /** Yes; nothing is said of the other. */
        NOTED,
        /** No: from now on somebody else is proposed, to who looks or when a day begins. */
        PASSED,
        /** It had ended before. */
        OVER
    }

    @Inject
    private CurrentUser user;

    @Inject
    private Desk desk;

    @Inject
    private Clock clock;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Outcome answer(String uid, boolean yes) {
        desk.store().hold(uid);
        PeerSide own = desk.store().sidesOf(user.id()).stream()
                .filter(side -> side.pair().uid().equals(uid))
                .findFirst()
                .orElseThrow(() -> NotAllowed.on(uid));
        return switch (own.standing(clock.instant())) {
            case PAIRED -> Outcome.PAIRED;
            case LAPSED, ENDED -> Outcome.OVER;
            case DECLINED -> yes ? Outcome.OVER : Outcome.PASSED;
            case PROPOSED, WAITING -> said(own, yes ? Word.YES : Word.NO);
        };
    }

    private Outcome said(PeerSide own, Word word) {
        Instant now = clock.instant();
        own.say(word, now);
        if (word == Word.NO) return Outcome.PASSED;
        List<PeerSide> both = desk.store().sidesOf(own.pair());
        boolean all = both.size() == 2 && both.stream().allMatch(side -> side.standing(now) == Standing.WAITING);
        if (!all || !desk.areBothHere(both)) return Outcome.NOTED;
        own.pair().pair(now);
        return Outcome.PAIRED;
    }
}
