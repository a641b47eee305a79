package be.datacoach.administration.people;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.Accounts.Key;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.administration.people.Journal.Altered;
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

/** Takes back what an import did. Only for {@link UndoPeople}, which tells what stood in
 * the way, and {@link UndoInPortions}. */
@ApplicationScoped
class Reversal {
    @Inject
    private PeopleImports imports;

    @Inject
    private Accounts accounts;

    @Inject
    private Withdrawal withdrawal;

    @Inject
    private Portions portions;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Undoes it, or begins to.
     *
     * @throws Held when something stands in the way; then nothing was done
     */
    @Requires(Permission.MANAGE_PEOPLE)
    @Transactional
    public void undo(String uid) {
        imports.takeTurn();
        PeopleImport taken = imports.withUid(uid);
        Optional<Journal> journal = taken.journal();
        if (journal.isEmpty() || portions.areUnderWay(taken)) return;
        if (portions.areNeededFor(journal.get().people().size())) {
            refuse(obstacles(journal.get(), people(journal.get())));
            taken.beginUndoing();
            portions.ask(Portions.UNDOING, taken);
        } else {
            undo(journal.get());
            close(taken);
        }
    }

    /** Takes back what is in this, within the transaction at hand. @throws Held as above */
    void undo(Journal journal) {
        Map<String, Account> people = people(journal);
        refuse(obstacles(journal, people));
        restore(journal.altered(), people);
        List<Account> made = made(journal, people);
        Map<String, AccountId> ids = people.values().stream().collect(Collectors.toMap(Account::uid, Account::id));
        refuse(withdrawal.withdraw(journal, ids, made));
        trail.recordAll("account.unmade", made.stream().map(Account::uid).toList());
    }

    /** Nothing is left of it. */
    void close(PeopleImport taken) {
        taken.undo(clock.instant());
        trail.record("people.file_undone", taken.uid());
    }

    private static void refuse(List<Obstacle> obstacles) {
        if (!obstacles.isEmpty()) throw new Held(obstacles);
    }

    private static List<Account> made(Journal journal, Map<String, Account> people) {
        return journal.made().stream().map(people::get).filter(Objects::nonNull).toList();
    }

    /** What can be seen to stand in the way before anything is touched. */
    private List<Obstacle> obstacles(Journal journal, Map<String, Account> people) {
        List<Account> made = made(journal, people);
        List<Obstacle> obstacles = new ArrayList<>();
        made.stream()
                .filter(account -> !account.mustChangePassword())
                .forEach(account -> obstacles.add(new Obstacle(Why.ENTERED, account.displayName())));
        for (Altered one : journal.altered()) {
            Account account = people.get(one.uid());
            if (account != null && !Alteration.now(account, one.field()).equals(one.to())) {
                obstacles.add(new Obstacle(Why.CHANGED_SINCE, account.displayName()));
            }
        }
        return obstacles.isEmpty() ? withdrawal.inUse(made) : obstacles;
    }

    /** All that the import touched and that still exist, by uid. */
    private Map<String, Account> people(Journal journal) {
        Map<String, Account> people = new HashMap<>();
        accounts.having(Key.UID, journal.people()).forEach(account -> people.put(account.uid(), account));
        return people;
    }

    private void restore(List<Altered> altered, Map<String, Account> people) {
        for (Altered one : altered) {
            Account account = people.get(one.uid());
            if (account == null) continue;
            Alteration.apply(account, one.field(), one.from());
            trail.record("account.changed", account.uid(), one.field().name());
        }
    }
}
