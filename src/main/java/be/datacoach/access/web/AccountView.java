package be.datacoach.access.web;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Identity;
import be.datacoach.access.login.ClientAddress;
import be.datacoach.access.login.LoginSession;
import be.datacoach.access.people.ChangeLanguage;
import be.datacoach.access.people.ChangePassword;
import be.datacoach.platform.web.Language;
import be.datacoach.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Faces;

/** One's own password and language. */
@Named
@RequestScoped
public class AccountView {
    private static final String HERE = "/account?faces-redirect=true";

    @Inject
    private ChangePassword changePassword;

    @Inject
    private ChangeLanguage changeLanguage;

    @Inject
    private LoginSession session;

    @Inject
    private CurrentUser user;

    @Inject
    private ClientAddress clientAddress;

    @Inject
    private Clock clock;

    private String current = "";
    private String wanted = "";
    private String again = "";
    private String language = "";

    public String savePassword() {
        if (!wanted.equals(again)) {
            Say.wrong("again", "account.message.error.again");
            return "";
        }
        ChangePassword.Outcome outcome = changePassword.change(current, wanted, clientAddress.of(Faces.getRequest()));
        if (outcome instanceof ChangePassword.Outcome.Refused refused) {
            Say.wrong("wanted", "account.message.error." + refused.reason());
            return "";
        }
        if (outcome instanceof ChangePassword.Outcome.CurrentIsWrong) {
            Say.wrong("current", "account.message.error.current");
            return "";
        }
        if (outcome instanceof ChangePassword.Outcome.TryLater later) {
            Say.refused("account.message.error.later", ClockTime.of(later.from(), clock.getZone()));
            return "";
        }
        boolean first = isFirst();
        session.renew(Faces.getRequest());
        Say.done("account.message.info.password");
        if (!first) {
            return HERE;
        }
        Faces.redirect(user.identity().map(Identity::settled).map(Landing::of).orElse("/"));
        return "";
    }

    public String saveLanguage() {
        Language.tagged(language).ifPresent(locale -> {
            changeLanguage.change(locale);
            Faces.getResponse().addCookie(Language.cookie(locale));
            Faces.setLocale(locale);
        });
        Say.done("account.message.info.language");
        return HERE;
    }

    /** The password was given by somebody else, and nothing else can be done before it is changed. */
    public boolean isFirst() {
        return user.identity().map(Identity::mustChangePassword).orElse(false);
    }

    public List<String> getLanguages() {
        return Language.ALL.stream().map(Locale::toLanguageTag).toList();
    }

    public String getLanguage() {
        return language.isEmpty() ? Faces.getLocale().getLanguage() : language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
