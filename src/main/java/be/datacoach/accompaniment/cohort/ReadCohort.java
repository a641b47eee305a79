package be.datacoach.accompaniment.cohort;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.accompaniment.Sight;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.assignment.run.ModuleRuns;
import be.datacoach.intake.sharing.Sharing;
import be.datacoach.intake.sharing.Subject;
import be.datacoach.organisation.cohort.Cohort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A counsellor looks at an own cohort, or at one coach in it: where somebody is, if they chose to show it. */
@ApplicationScoped
public class ReadCohort {

    /** @param coaches by name */
    public record Group(String uid, String name, List<Person> coaches) {
        public Group {
            coaches = List.copyOf(coaches);
        }
    }

    /**
     * @param shares whether they share how far they are
     * @param whereabouts empty where they do not share it, or did not open a module yet
     */
    public record Person(String uid, String name, boolean shares, Optional<Whereabouts> whereabouts) {}

    @Inject
    private Sight sight;

    @Inject
    private Sharing sharing;

    @Inject
    private ModuleRuns runs;

    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public Group read(String uid) {
        Cohort cohort = sight.cohort(uid);
        return new Group(cohort.uid(), cohort.name(), people(sight.members(cohort)));
    }

    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public Person coach(String uid) {
        return people(List.of(sight.coach(uid))).get(0);
    }

    private List<Person> people(List<Account> accounts) {
        Map<AccountId, Set<Subject>> shared =
                sharing.ofAll(accounts.stream().map(Account::id).toList());
        List<AccountId> open = accounts.stream()
                .map(Account::id)
                .filter(id -> shared.getOrDefault(id, Set.of()).contains(Subject.PROGRESS))
                .toList();
        // Of who does not share it, nothing is read at all.
        Map<AccountId, List<ModuleRun>> opened =
                runs.of(open).stream().collect(Collectors.groupingBy(ModuleRun::account));
        return accounts.stream()
                .map(account -> new Person(
                        account.uid(),
                        account.displayName(),
                        open.contains(account.id()),
                        Whereabouts.of(opened.getOrDefault(account.id(), List.of()))))
                .toList();
    }
}
