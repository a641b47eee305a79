package be.datacoach.access.people;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Stores a new account in a transaction of its own, so that a user name taken at the same moment undoes nothing else.
 * Only for this package: {@link CreateAccount} asks for the permission, {@link FirstAccounts} runs at the start.
 */
@ApplicationScoped
class RegisterAccount {
    @Inject
    private Accounts accounts;

    @Inject
    private AuditTrail trail;

    /** @throws jakarta.persistence.PersistenceException when the user name is taken */
    @Requires(Permission.ENTER)
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void register(Account account) {
        accounts.add(account);
        trail.record("account.created", account.uid(), codes(account.roles()));
    }

    static String codes(Set<Role> roles) {
        return new TreeSet<>(roles).toString();
    }
}
