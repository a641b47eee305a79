package be.datacoach.network.web.circle;

import be.datacoach.network.circle.ChangeNetworkPeople;
import be.datacoach.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.BiConsumer;

/** Who comes into a network, and who goes. Each form says which network and whom. */
@Named
@RequestScoped
public class AuthorNetworkDoing {
    private static final String KEY = "author_network.message.";

    @Inject
    private ChangeNetworkPeople people;

    public String takeIn() {
        return change(people::takeIn, "info.taken_in");
    }

    public String letGo() {
        return change(people::letGo, "info.let_go");
    }

    public String invite() {
        return change(people::invite, "info.invited");
    }

    public String remove() {
        return change(people::remove, "info.removed");
    }

    public String addCounsellor() {
        return change(people::addCounsellor, "info.counsellor");
    }

    public String removeCounsellor() {
        if (people.removeCounsellor(uid(), Request.text("who"))) {
            Say.done(KEY + "info.counsellor_gone");
        } else {
            Say.first(KEY + "warn.last");
        }
        // Who took themselves out has nothing to see there any more; the list is always theirs.
        return "/author/networks?faces-redirect=true";
    }

    private static String change(BiConsumer<String, String> act, String said) {
        String who = Request.text("who");
        if (who.isEmpty()) {
            Say.first(KEY + "warn.nobody");
        } else {
            act.accept(uid(), who);
            Say.done(KEY + said);
        }
        return AuthorNetworkView.PAGE + uid();
    }

    private static String uid() {
        return Request.text("uid");
    }
}
