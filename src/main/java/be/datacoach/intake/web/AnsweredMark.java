package be.datacoach.intake.web;

import be.datacoach.platform.LinkToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.omnifaces.util.Faces;

/**
 * A mark that a browser keeps for itself, so that nobody answers the same scan twice by mistake. It names the scan and
 * nothing else; whoever wants to get round it can, and the page says so.
 */
@ApplicationScoped
class AnsweredMark {
    private static final int LENGTH = 12;
    private static final Duration LIFE = Duration.ofDays(120);

    boolean isSet(LinkToken link) {
        return Faces.getRequestCookie(name(link)) != null;
    }

    void set(LinkToken link) {
        Cookie cookie = new Cookie(name(link), "1");
        cookie.setPath(Faces.getRequestContextPath() + "/scan");
        cookie.setHttpOnly(true);
        cookie.setSecure(Faces.getRequest().isSecure());
        cookie.setMaxAge((int) LIFE.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        Faces.getResponse().addCookie(cookie);
    }

    /** Not the token itself: a cookie may be seen by whoever uses the device after. */
    private static String name(LinkToken link) {
        return "answered-" + link.digest().substring(0, LENGTH);
    }
}
