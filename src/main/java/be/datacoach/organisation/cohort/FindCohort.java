package be.datacoach.organisation.cohort;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.organisation.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** One cohort and who takes part, for the administrator who opens it. */
@ApplicationScoped
public class FindCohort {
    /** @param members by name */
    public record Found(String uid, String name, Optional<Member> counsellor, boolean archived, List<Member> members) {}

    @Inject
    private Cohorts cohorts;

    @Inject
    private Accounts accounts;

    @Requires(Permission.MANAGE_COHORTS)
    public Found withUid(String uid) {
        Cohort cohort = cohorts.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
        List<Account> members = accounts.withIds(cohorts.membersOf(cohort.id()));
        return new Found(
                uid,
                cohort.name(),
                cohort.counsellor().flatMap(accounts::withId).map(Member::of),
                cohort.isArchived(),
                members.stream().map(Member::of).toList());
    }
}
