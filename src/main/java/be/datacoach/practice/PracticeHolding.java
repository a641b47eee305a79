package be.datacoach.practice;

import be.datacoach.access.rights.Claim;
import be.datacoach.access.rights.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What coaches write. */
@ApplicationScoped
public class PracticeHolding implements Holding {
    private static final List<Claim> CLAIMS = List.of(Claim.of("sheet")
            .by("account_id")
            .shows("module", "block", "fields", "saved_at", "handed_in_at")
            .keepsBack("registration", "revision", "last_key", "handed_in_revision")
            .erased());

    @Override
    public List<Claim> claims() {
        return CLAIMS;
    }
}
