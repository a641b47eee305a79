package be.datacoach.organisation.cohort;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.organisation.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One cohort and who takes part, for the administrator who opens it. */
@ApplicationScoped
public class FindCohort {
    /**
     * @param uid of the cohort in which it goes on, when the one that was asked was merged
     * @param counsellors the first of them first
     * @param members by name
     */
    public record Found(String uid, String name, List<Member> counsellors, boolean archived, List<Member> members) {}

    @Inject
    private Cohorts cohorts;

    @Inject
    private Counsellors counsellors;

    @Inject
    private Accounts accounts;

    @Requires(Permission.MANAGE_COHORTS)
    public Found withUid(String uid) {
        Cohort cohort = cohorts.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
        return new Found(
                cohort.uid(),
                cohort.name(),
                inOrder(counsellors.of(cohort.id())),
                cohort.isArchived(),
                accounts.withIds(cohorts.membersOf(cohort.id())).stream()
                        .map(Member::of)
                        .toList());
    }

    private List<Member> inOrder(List<AccountId> people) {
        Map<AccountId, Account> known =
                accounts.withIds(people).stream().collect(Collectors.toMap(Account::id, Function.identity()));
        return people.stream()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .map(Member::of)
                .toList();
    }
}
