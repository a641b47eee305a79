package be.datacoach.organisation.school;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.organisation.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** One school and who coaches there, for the administrator who opens it. */
@ApplicationScoped
public class FindSchool {
    /** @param coaches by name */
    public record Found(SchoolRow school, List<Member> coaches) {}

    @Inject
    private Schools schools;

    @Inject
    private SchoolFacts facts;

    @Inject
    private Accounts accounts;

    @Requires(Permission.MANAGE_SCHOOLS)
    public Found withUid(String uid) {
        School school = schools.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
        List<Account> coaches = accounts.withIds(schools.coachesOf(school.id()));
        return new Found(
                SchoolRow.of(school, facts.holdingAt(school.id())),
                coaches.stream().map(Member::of).toList());
    }
}
