package be.datacoach.organisation;

import be.datacoach.access.rights.Claim;
import be.datacoach.access.rights.DataSubject;
import be.datacoach.access.rights.Holding;
import be.datacoach.organisation.cohort.Cohorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
            Claim.of("team_coach")
                    .by("account_id")
                    .shows("team_id:school_team.name", "since")
                    .erased(),
            Claim.of("school_team").nobody(),
            Claim.of("school_in_group").nobody(),
            Claim.of("school_group").nobody(),
            Claim.of("school").nobody());

    @Inject
    private Cohorts cohorts;

    @Override
    public List<Claim> claims() {
        return CLAIMS;
    }

    /** Coaches would be left without a counsellor, and with them what is waiting for feedback. */
    @Override
    public List<String> obstacles(DataSubject person) {
        return cohorts.dependOn(person.id()) ? List.of("cohorts") : List.of();
    }
}
