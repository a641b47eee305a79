package be.datacoach.access.link;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * An administrator invites somebody to choose a password: by mail where there is an address, and always by a link to hand
 * over. An earlier invitation stops working; the password of who has one goes on until another is chosen.
 */
@ApplicationScoped
public class InvitePerson {
    /**
     * An invitation.
     *
     * @param address of the link, to be shown now and never again
     * @param mailed whether a mail with it was asked for
     */
    public record Invitation(String address, boolean mailed) {}

    @Inject
    private Accounts accounts;

    @Inject
    private LinkMaker linkMaker;

    @Inject
    private AuditTrail trail;

    @Requires(Permission.MANAGE_PEOPLE)
    @Transactional
    public Invitation invite(String uid) {
        Account account = accounts.withUid(uid).filter(Account::isActive).orElseThrow(() -> NotAllowed.on(uid));
        trail.record("account.invited", uid);
        return linkMaker.invite(account);
    }
}
