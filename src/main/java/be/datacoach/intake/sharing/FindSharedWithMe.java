package be.datacoach.intake.sharing;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.organisation.cohort.Cohort;
import be.datacoach.organisation.cohort.Cohorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A counsellor sees who is in the own cohorts, and what each of them chose to share. */
@ApplicationScoped
public class FindSharedWithMe {

    /** A cohort with its coaches, by name. */
    public record Group(String uid, String cohort, List<Person> coaches) {
        public Group {
            coaches = List.copyOf(coaches);
        }
    }

    /** @param shared empty where somebody shares nothing, which needs no reason */
    public record Person(String uid, String name, Set<Subject> shared) {}

    @Inject
    private CurrentUser user;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Accounts accounts;

    @Inject
    private Sharing sharing;

    @Requires(Permission.ACCOMPANY_COHORT)
    public List<Group> find() {
        List<Cohort> own = cohorts.accompaniedBy(user.id());
        Map<Cohort, List<AccountId>> members =
                own.stream().collect(Collectors.toMap(one -> one, one -> cohorts.membersOf(one.id())));
        List<AccountId> everybody =
                members.values().stream().flatMap(List::stream).distinct().toList();
        Map<AccountId, Account> known =
                accounts.withIds(everybody).stream().collect(Collectors.toMap(Account::id, one -> one));
        Map<AccountId, Set<Subject>> shared = sharing.ofAll(everybody);
        return own.stream()
                .map(cohort -> new Group(
                        cohort.uid(),
                        cohort.name(),
                        members.getOrDefault(cohort, List.of()).stream()
                                .flatMap(id -> Stream.ofNullable(known.get(id)))
                                .map(account -> person(account, shared.getOrDefault(account.id(), Set.of())))
                                .toList()))
                .toList();
    }

    private static Person person(Account account, Set<Subject> shared) {
        return new Person(account.uid(), account.displayName(), shared);
    }
}
