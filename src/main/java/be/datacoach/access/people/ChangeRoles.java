package be.datacoach.access.people;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;

/** An administrator says what somebody is here; it holds from their next click. */
@ApplicationScoped
public class ChangeRoles {
    public enum Outcome {
        CHANGED,
        /** Nobody would be left who can administer. */
        LAST_ADMINISTRATOR,
        /** Research is for administrators, and nobody gives it to oneself. */
        NO_RESEARCHER
    }

    @Inject
    private Accounts accounts;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentUser user;

    @Requires(Permission.MANAGE_PEOPLE)
    @Transactional
    public Outcome change(String uid, Set<Role> roles) {
        Account account = accounts.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
        if (account.roles().equals(roles)) {
            return Outcome.CHANGED;
        }
        if (!roles.contains(Role.ADMINISTRATOR) && accounts.isLastAdministrator(account)) {
            return Outcome.LAST_ADMINISTRATOR;
        }
        if (roles.contains(Role.RESEARCHER) && !mayBecomeResearcher(account, roles)) {
            return Outcome.NO_RESEARCHER;
        }
        account.playRoles(roles);
        trail.record("account.roles_changed", uid, RegisterAccount.codes(roles));
        return Outcome.CHANGED;
    }

    private boolean mayBecomeResearcher(Account account, Set<Role> roles) {
        boolean already = account.roles().contains(Role.RESEARCHER);
        return roles.contains(Role.ADMINISTRATOR) && (already || !account.uid().equals(user.uid()));
    }
}
