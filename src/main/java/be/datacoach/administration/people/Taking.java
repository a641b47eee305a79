package be.datacoach.administration.people;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.Credential;
import be.datacoach.access.Role;
import be.datacoach.access.Username;
import be.datacoach.administration.people.Journal.Altered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes and changes accounts as verdicts say. Only within the transaction of {@link TakePeople} or
 * {@link TakeInPortions}. */
@ApplicationScoped
class Taking {
    @Inject
    private Accounts accounts;

    @Inject
    private PlacesOfPeople places;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    Journal take(List<Verdict> sound) {
        List<Altered> altered = new ArrayList<>();
        Map<String, AccountId> people = new LinkedHashMap<>();
        Map<Integer, String> byLine = new LinkedHashMap<>();
        List<String> made = make(sound, people, byLine);
        for (Verdict verdict : sound) {
            verdict.known().ifPresent(account -> {
                byLine.put(verdict.line(), account.uid());
                people.put(account.uid(), account.id());
                alter(account, verdict.changes(), altered);
            });
        }
        var placed = places.place(sound, byLine, people);
        return new Journal(
                made, altered, placed.posts(), placed.parts(), placed.madeSchools(), placed.madeCohorts(), 0, 0);
    }

    private List<String> make(List<Verdict> sound, Map<String, AccountId> people, Map<Integer, String> byLine) {
        Instant now = clock.instant();
        // One hash for all: nobody knows the password behind it, and each is replaced at the first visit.
        Credential nobodys = Credential.none(now);
        List<Account> made = new ArrayList<>();
        for (Verdict verdict : sound) {
            if (verdict.known().isPresent()) continue;
            Account account = account(verdict, nobodys, now);
            byLine.put(verdict.line(), account.uid());
            made.add(account);
        }
        people.putAll(accounts.addAll(made));
        made.forEach(account -> trail.record("account.created", account.uid(), Examination.codes(account.roles())));
        return made.stream().map(Account::uid).toList();
    }

    private static Account account(Verdict verdict, Credential credential, Instant now) {
        var account = new Account(
                new Username(verdict.to(Field.USERNAME)),
                verdict.name(),
                roles(verdict.to(Field.ROLE)),
                credential,
                now);
        for (Change change : verdict.changes()) {
            if (change.field() != Field.ROLE) Alteration.apply(account, change.field(), change.to());
        }
        return account;
    }

    private void alter(Account account, List<Change> changes, List<Altered> altered) {
        for (Change change : changes) {
            if (!Alteration.isOfPerson(change.field())) continue;
            Alteration.apply(account, change.field(), change.to());
            altered.add(new Altered(account.uid(), change.field(), change.from(), change.to()));
            trail.record("account.changed", account.uid(), change.field().name());
        }
    }

    static Set<Role> roles(String codes) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String code : codes.split(",")) Role.named(code).ifPresent(roles::add);
        return roles;
    }
}
