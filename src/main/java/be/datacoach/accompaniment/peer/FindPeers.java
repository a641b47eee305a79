package be.datacoach.accompaniment.peer;

import be.datacoach.access.Account;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.accompaniment.Sight;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.practice.joint.FellowMakers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** What coaches asked each other about what they made. */
@ApplicationScoped
public class FindPeers {
    /** @param asked of who looks @param own that they asked of others, with what came of it */
    public record Found(List<PeerPage> asked, List<PeerPage> own) {
        public Found {
            asked = List.copyOf(asked);
            own = List.copyOf(own);
        }
    }

    /** Who may know of it. */
    @Dependent
    static class Seeing {
        @Inject
        Sight sight;

        @Inject
        FellowMakers makers;
    }

    @Inject
    private CurrentUser user;

    @Inject
    private PeerFeedbacks feedbacks;

    @Inject
    private PeerDesk desk;

    @Inject
    private Seeing seeing;

    /** Of whoever asks; questions to them that ended are gone. */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Found find() {
        return new Found(
                feedbacks.askedOf(user.id()).stream()
                        .filter(one -> one.standing() != PeerStanding.DECLINED)
                        .filter(one -> one.standing() != PeerStanding.ASKED || desk.isOpen(one))
                        .map(one -> desk.page(one, PeerPage.Seat.GIVER))
                        .toList(),
                feedbacks.askedBy(List.of(user.id())).stream()
                        .map(one -> desk.page(one, PeerPage.Seat.ASKER))
                        .toList());
    }

    /** What colleagues said of an artefact of whoever asks, and of those who make it with them; the newest first. */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public List<PeerPage> about(String module, String block) {
        var askers = new ArrayList<>(seeing.makers.of(user.id(), new ModuleId(module), new BlockId(block)));
        askers.add(user.id());
        return feedbacks.askedBy(askers).stream()
                .filter(one -> one.module().equals(module) && one.block().equals(block))
                .filter(one -> one.standing() == PeerStanding.GIVEN)
                .map(one -> desk.page(one, desk.seat(one)))
                .toList();
    }

    /** What a coach of an own cohort shares of what colleagues said. */
    @Requires(Permission.GIVE_FEEDBACK)
    @Transactional
    public List<PeerPage> shared(String coachUid, String module, String block) {
        Account coach = seeing.sight.coach(coachUid);
        return feedbacks.askedBy(List.of(coach.id())).stream()
                .filter(one -> one.module().equals(module) && one.block().equals(block))
                .filter(one -> one.standing() == PeerStanding.GIVEN && one.shared())
                .map(one -> desk.page(one, PeerPage.Seat.MAKER))
                .toList();
    }
}
