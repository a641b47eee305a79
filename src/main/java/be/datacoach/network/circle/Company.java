package be.datacoach.network.circle;

import be.datacoach.access.AccountId;
import be.datacoach.organisation.cohort.CohortId;
import java.util.List;

/**
 * The people of a circle: of one that is going on those who are in it now, of a network that is over those who were.
 *
 * @param members with an account that is open, each once, without who accompanies it
 * @param counsellors who accompany it, who came first before the others
 * @param cohorts by which members come into it
 */
public record Company(List<AccountId> members, List<AccountId> counsellors, List<CohortId> cohorts) {
    public Company {
        members = List.copyOf(members);
        counsellors = List.copyOf(counsellors);
        cohorts = List.copyOf(cohorts);
    }

    public boolean has(AccountId somebody) {
        return members.contains(somebody) || counsellors.contains(somebody);
    }
}
