package be.datacoach.access.web;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.people.ChangeLanguage;
import be.datacoach.platform.web.LanguageChosen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Remembers the language somebody switched to in the footer, when we know who it is. */
@ApplicationScoped
public class LanguageOfAccount {
    @Inject
    private CurrentUser user;

    @Inject
    private ChangeLanguage changeLanguage;

    void remember(@Observes LanguageChosen chosen) {
        if (user.isLoggedIn()) {
            changeLanguage.change(chosen.locale());
        }
    }
}
