package be.datacoach.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Lets background work act for who asked for it, with the rights they have now: for implementations of
 * {@code platform.work.Work} only, at the beginning of every piece.
 */
@ApplicationScoped
public class OnBehalf {
    @Inject
    private Accounts accounts;

    @Inject
    private CurrentUser user;

    /** @throws NotAllowed when who asked has no open account any more */
    public void of(String uid) {
        Account account = accounts.withUid(uid).filter(Account::isActive).orElseThrow(() -> NotAllowed.on(uid));
        user.become(account.identity());
    }
}
