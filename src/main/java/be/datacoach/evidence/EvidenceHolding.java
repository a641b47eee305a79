package be.datacoach.evidence;

import be.datacoach.access.rights.Claim;
import be.datacoach.access.rights.DataSubject;
import be.datacoach.access.rights.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What people did. */
@ApplicationScoped
public class EvidenceHolding implements Holding {
    private static final List<Claim> CLAIMS = List.of(Claim.of("event")
            .byUid("actor")
            .shows("happened_at", "verb", "object", "object_version", "result")
            .keepsBack("context", "registration", "stored_at", "voided")
            .erased());

    @Inject
    private Events events;

    @Override
    public List<Claim> claims() {
        return CLAIMS;
    }

    /** A counsellor who approved something is named by a code in the event of the coach. */
    @Override
    public void eraseInside(DataSubject person) {
        events.forget(person.uid());
    }
}
