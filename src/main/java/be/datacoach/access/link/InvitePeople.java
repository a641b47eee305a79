package be.datacoach.access.link;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.Accounts.Key;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/**
 * An administrator invites many by mail who did not choose a password yet, in a number of queries that does not grow with them.
 * Who has an open invitation gets a new one, and the old one stops working.
 */
@ApplicationScoped
public class InvitePeople {
    /**
     * What came of it.
     *
     * @param mailed to how many a mail goes
     * @param without how many have no address; theirs is a link to hand over, on the page of each
     */
    public record Invited(int mailed, int without) {}

    @Inject
    private Accounts accounts;

    @Inject
    private LinkMaker linkMaker;

    @Inject
    private AuditTrail trail;

    /** @param uids of people; who may not log in, or could already, is passed over */
    @Requires(Permission.MANAGE_PEOPLE)
    @Transactional
    public Invited invite(Collection<String> uids) {
        List<Account> waiting = accounts.having(Key.UID, uids).stream()
                .filter(account -> account.isActive() && account.mustChangePassword())
                .toList();
        List<Account> reachable =
                waiting.stream().filter(account -> account.email().isPresent()).toList();
        linkMaker.inviteAll(reachable);
        trail.recordAll("account.invited", reachable.stream().map(Account::uid).toList());
        return new Invited(reachable.size(), waiting.size() - reachable.size());
    }
}
