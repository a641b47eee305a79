package be.datacoach.access.quiet;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Somebody says whether mails that nobody asked for are welcome. */
@ApplicationScoped
public class ChooseMails {
    @Inject
    private MailChoices choices;

    @Inject
    private QuietLinks links;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentUser user;

    @Requires(Permission.KEEP_OWN_ACCOUNT)
    public boolean isQuiet() {
        return choices.isQuiet(user.id());
    }

    @Requires(Permission.KEEP_OWN_ACCOUNT)
    @Transactional
    public void choose(boolean quiet) {
        choices.choose(user.id(), quiet);
    }

    /** By the link in a mail, without logging in; once more changes nothing. */
    @Requires(Permission.ANSWER_BY_LINK)
    @Transactional
    public void refuseBy(String link) {
        Account account = links.uid(link).flatMap(accounts::withUid).orElseThrow(() -> new NotAllowed("no such link"));
        choices.choose(account.id(), true);
    }

    /** Whether this link is one of ours. */
    @Requires(Permission.ANSWER_BY_LINK)
    public boolean isLink(String link) {
        return links.uid(link).flatMap(accounts::withUid).isPresent();
    }
}
