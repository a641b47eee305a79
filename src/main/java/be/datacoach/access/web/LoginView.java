package be.datacoach.access.web;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.login.ClientAddress;
import be.datacoach.access.login.LocalPath;
import be.datacoach.access.login.LogIn;
import be.datacoach.access.login.LoginSession;
import be.datacoach.platform.web.Language;
import be.datacoach.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Asks who somebody is, and sends them on to where they were going. */
@Named
@RequestScoped
public class LoginView {
    @Inject
    private LogIn logIn;

    @Inject
    private LoginSession session;

    @Inject
    private ClientAddress clientAddress;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "return")
    private @Nullable String back;

    @NotBlank
    private String username = "";

    @NotBlank
    private String password = "";

    /** Who is logged in already has nothing to do here. */
    public void skip() {
        user.identity().ifPresent(identity -> Faces.redirect(destination(Landing.of(identity))));
    }

    public void submit() {
        LogIn.Outcome outcome = logIn.logIn(username, password, clientAddress.of(Faces.getRequest()));
        if (outcome instanceof LogIn.Outcome.LoggedIn in) {
            session.open(Faces.getRequest(), in.signedIn());
            Faces.getResponse().addCookie(Language.cookie(in.identity().locale()));
            Faces.redirect(destination(Landing.of(in.identity())));
        } else if (outcome instanceof LogIn.Outcome.TryLater later) {
            Say.refused("login.message.error.later", ClockTime.of(later.from(), clock.getZone()));
        } else {
            Say.refused("login.message.error.refused");
        }
    }

    private String destination(String otherwise) {
        return getBack().equals(LocalPath.HOME.value()) ? otherwise : getBack();
    }

    public String getBack() {
        return LocalPath.parse(back == null ? "" : back).orElse(LocalPath.HOME).value();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
