package be.datacoach.network.peer;

import be.datacoach.access.rights.Claim;
import be.datacoach.access.rights.Consent;
import be.datacoach.access.rights.DataSubject;
import be.datacoach.access.rights.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What somebody lets others see, and what they said to proposals. */
@ApplicationScoped
public class PeerHolding implements Holding {
    @Inject
    private PeerStore store;

    @Override
    public List<Consent> consents(DataSubject person) {
        return store.newestWish(person.id()).map(PeerHolding::consent).stream().toList();
    }

    private static Consent consent(PeerWish wish) {
        return new Consent(
                "peer", "", wish.holds(), Optional.of(wish.withdrawnAt().orElse(wish.saidAt())), "/learner/peer");
    }

    @Override
    public List<Claim> claims() {
        return List.of(
                Claim.of("peer_wish")
                        .by("coach_id")
                        .shows("level", "phase", "questions", "said_at", "withdrawn_at")
                        .keepsBack("moved")
                        .erased(),
                Claim.of("peer_side")
                        .by("coach_id")
                        .shows("word", "said_at")
                        .keepsBack("pair_id")
                        .erased(),
                Claim.of("peer_pair").nobody(),
                Claim.of("peer_desk").nobody());
    }
}
