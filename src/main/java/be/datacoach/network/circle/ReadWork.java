package be.datacoach.network.circle;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.assignment.run.ModuleRuns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A coach reads who is working on what in an own circle: of those who want that seen there, the module that they opened last and did
 * not finish. Nothing else leaves this class: no day, no number, nothing of who said nothing.
 */
@ApplicationScoped
public class ReadWork {
    /** @param mine whether it is the reader */
    public record Working(String name, ModuleId module, boolean mine) {}

    /** @param shown whether the reader wants the same seen of them */
    public record Picture(List<Working> working, boolean shown) {
        public Picture {
            working = List.copyOf(working);
        }
    }

    @Inject
    private CurrentUser user;

    @Inject
    private CircleSight sight;

    @Inject
    private Seen seen;

    @Inject
    private ModuleRuns runs;

    /** Who may be seen. */
    @Dependent
    static class Seen {
        @Inject
        private CircleNames names;

        @Inject
        private Showings showings;
    }

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Picture of(String uid) {
        CircleKey circle = sight.joined(uid).key();
        Set<AccountId> willing = seen.showings.in(circle, Shown.MODULE);
        List<Account> shown = seen.names.readBy(user.id(), circle).stream()
                .filter(account -> willing.contains(account.id()))
                .toList();
        Map<AccountId, List<ModuleRun>> opened = runs
                .of(shown.stream().map(Account::id).toList())
                .stream()
                .collect(Collectors.groupingBy(ModuleRun::account));
        return new Picture(
                shown.stream()
                        .flatMap(account -> working(account, opened.getOrDefault(account.id(), List.of())))
                        .toList(),
                willing.contains(user.id()));
    }

    private Stream<Working> working(Account account, Collection<ModuleRun> opened) {
        return now(opened).stream()
                .map(module ->
                        new Working(account.displayName(), module, account.id().equals(user.id())));
    }

    private static Optional<ModuleId> now(Collection<ModuleRun> opened) {
        return opened.stream()
                .filter(run -> !run.finished())
                .max(Comparator.comparing(ModuleRun::startedAt))
                .map(ModuleRun::module);
    }
}
