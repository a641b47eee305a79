package be.datacoach.access.people;

import be.datacoach.access.Accounts;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;

/** Somebody chooses the language of the screen, for wherever they log in. */
@ApplicationScoped
public class ChangeLanguage {
    @Inject
    private Accounts accounts;

    @Inject
    private CurrentUser user;

    @Requires(Permission.KEEP_OWN_ACCOUNT)
    @Transactional
    public void change(Locale language) {
        accounts.withId(user.id()).ifPresent(account -> account.speak(language));
    }
}
