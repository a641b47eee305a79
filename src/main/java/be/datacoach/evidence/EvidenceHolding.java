package be.datacoach.evidence;

import be.datacoach.access.rights.Claim;
import be.datacoach.access.rights.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What people did. */
@ApplicationScoped
public class EvidenceHolding implements Holding {
    private static final List<Claim> CLAIMS = List.of(Claim.of("event")
            .byUid("actor")
            .shows("happened_at", "verb", "object", "object_version", "result")
            .keepsBack("context", "registration", "stored_at", "voided")
            .erased());

    @Override
    public List<Claim> claims() {
        return CLAIMS;
    }
}
