package be.datacoach.network.web.circle;

import be.datacoach.network.circle.LinkNetworks;
import be.datacoach.network.circle.LinkNetworks.Outcome;
import be.datacoach.network.circle.ReadNetworkLinks;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a network stands under, and what stands under it. Each form says which other network it is about. */
@Named
@RequestScoped
public class AuthorNetworkLinksView {
    private static final String KEY = "author_network.link.message.";

    @Inject
    private ReadNetworkLinks readNetworkLinks;

    @Inject
    private LinkNetworks linkNetworks;

    private ReadNetworkLinks.Picture picture;

    @PostConstruct
    void read() {
        picture = readNetworkLinks.of(uid());
    }

    public ReadNetworkLinks.Picture getPicture() {
        return picture;
    }

    /** To stand under the other. */
    public String askAbove() {
        return asked(true);
    }

    /** For the other to come under this one. */
    public String askBelow() {
        return asked(false);
    }

    private String asked(boolean under) {
        if (other().isEmpty()) {
            Say.first("author_network.message.warn.nobody");
            return AuthorNetworkView.PAGE + uid();
        }
        return said(linkNetworks.ask(uid(), other(), under), "info.asked");
    }

    public String agree() {
        return said(linkNetworks.agree(uid(), other()), "info.agreed");
    }

    public String end() {
        linkNetworks.end(uid(), other());
        return said(Outcome.DONE, "info.ended");
    }

    private static String said(Outcome outcome, String done) {
        if (outcome == Outcome.DONE) {
            Say.done(KEY + done);
        } else {
            Say.first(KEY + "warn.circle");
        }
        return AuthorNetworkView.PAGE + uid();
    }

    private static String uid() {
        return Request.text("uid");
    }

    private static String other() {
        return Request.text("other");
    }
}
