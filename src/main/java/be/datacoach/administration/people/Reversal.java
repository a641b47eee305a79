package be.datacoach.administration.people;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.Accounts.Key;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.administration.people.Journal.Altered;
import be.datacoach.administration.people.PeopleImport.State;
import be.datacoach.administration.people.UndoPeople.Held;
import be.datacoach.administration.people.UndoPeople.Obstacle;
import be.datacoach.administration.people.UndoPeople.Why;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes back what an import did. Only for {@link UndoPeople}, which tells what stood in the way. */
@ApplicationScoped
class Reversal {
    @Inject
    private PeopleImports imports;

    @Inject
    private Accounts accounts;

    @Inject
    private Withdrawal withdrawal;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** @throws Held when something stands in the way; then nothing was done */
    @Requires(Permission.MANAGE_PEOPLE)
    @Transactional
    public void undo(String uid) {
        imports.takeTurn();
        PeopleImport taken = imports.withUid(uid);
        Optional<Journal> journal = taken.journal();
        if (taken.state() != State.TAKEN || journal.isEmpty()) return;
        undo(journal.get());
        taken.undo(clock.instant());
        trail.record("people.file_undone", uid);
    }

    private void undo(Journal journal) {
        Map<String, Account> people = people(journal);
        List<Obstacle> obstacles = new ArrayList<>();
        List<Account> made = journal.made().stream()
                .map(people::get)
                .filter(Objects::nonNull)
                .toList();
        made.stream()
                .filter(account -> !account.mustChangePassword())
                .forEach(account -> obstacles.add(new Obstacle(Why.ENTERED, account.displayName())));
        restore(journal.altered(), people, obstacles);
        if (!obstacles.isEmpty()) throw new Held(obstacles);
        Map<String, AccountId> ids = people.values().stream().collect(Collectors.toMap(Account::uid, Account::id));
        obstacles.addAll(withdrawal.withdraw(journal, ids, made));
        if (!obstacles.isEmpty()) throw new Held(obstacles);
        made.forEach(account -> trail.record("account.unmade", account.uid()));
    }

    /** All that the import touched and that still exist, by uid. */
    private Map<String, Account> people(Journal journal) {
        List<String> uids = Stream.of(
                        journal.made().stream(),
                        journal.altered().stream().map(Altered::uid),
                        journal.posts().stream().map(Journal.Tie::person),
                        journal.parts().stream().map(Journal.Tie::person))
                .flatMap(each -> each)
                .distinct()
                .toList();
        Map<String, Account> people = new HashMap<>();
        accounts.having(Key.UID, uids).forEach(account -> people.put(account.uid(), account));
        return people;
    }

    private void restore(List<Altered> altered, Map<String, Account> people, List<Obstacle> obstacles) {
        for (Altered one : altered) {
            Account account = people.get(one.uid());
            if (account == null) continue;
            if (!Alteration.now(account, one.field()).equals(one.to())) {
                obstacles.add(new Obstacle(Why.CHANGED_SINCE, account.displayName()));
                continue;
            }
            Alteration.apply(account, one.field(), one.from());
            trail.record("account.changed", account.uid(), one.field().name());
        }
    }
}
