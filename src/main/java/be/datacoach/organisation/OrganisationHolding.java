package be.datacoach.organisation;

import be.datacoach.access.rights.Claim;
import be.datacoach.access.rights.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What schools and cohorts say of people. */
@ApplicationScoped
public class OrganisationHolding implements Holding {
    private static final List<Claim> CLAIMS = List.of(
            Claim.of("coach_school")
                    .by("account_id")
                    .shows("school_id:school.name", "since")
                    .erased(),
            Claim.of("cohort_member")
                    .by("account_id")
                    .shows("cohort_id:cohort.name", "since")
                    .erased(),
            Claim.of("accompanying")
                    .by("account_id")
                    .shows("cohort_id:cohort.name", "since")
                    .keepsBack("place")
                    .erased(),
            Claim.of("cohort").nobody(),
            Claim.of("school_fact")
                    .by("given_by")
                    .shows("school_id:school.name", "attribute", "fact_value", "given_at", "confirmed_at")
                    .keepsBack("confirmed_by", "giver")
                    .forgotten(),
            Claim.of("school").nobody());

    @Override
    public List<Claim> claims() {
        return CLAIMS;
    }
}
