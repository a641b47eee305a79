package be.datacoach.practice.joint;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The colleagues whom a coach may ask: all who said somewhere that this coach may see them. */
@ApplicationScoped
public class Companions {
    @Inject
    @Any
    private Instance<Acquainted> circles;

    @Inject
    private Accounts accounts;

    /** By name; who is no coach any more is not in it. */
    public List<Account> of(AccountId coach) {
        Set<AccountId> known = new LinkedHashSet<>();
        circles.forEach(circle -> known.addAll(circle.of(coach)));
        known.remove(coach);
        return accounts.withIds(known).stream()
                .filter(account -> account.isActive() && account.roles().contains(Role.COACH))
                .toList();
    }

    /** One of them; anybody else looks as if they did not exist. */
    public Account withUid(AccountId coach, String uid) {
        return of(coach).stream()
                .filter(account -> account.uid().equals(uid))
                .findFirst()
                .orElseThrow(() -> NotAllowed.on(uid));
    }

    public boolean knows(AccountId coach, AccountId other) {
        return of(coach).stream().anyMatch(account -> account.id().equals(other));
    }
}
