package be.datacoach.network.web.circle;

import be.datacoach.network.circle.ChangeNetwork;
import be.datacoach.network.circle.LearningNetwork.Intent;
import be.datacoach.network.circle.MakeNetwork;
import be.datacoach.network.circle.NetworkPicture;
import be.datacoach.network.circle.ReadNetwork;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;

/** A network: a new one, or one of the own with {@code ?uid=}. */
@Named
@RequestScoped
public class AuthorNetworkView {
    static final String PAGE = "/author/network?faces-redirect=true&uid=";
    private static final String KEY = "author_network.message.";

    @Inject
    private ReadNetwork readNetwork;

    @Inject
    private MakeNetwork makeNetwork;

    @Inject
    private ChangeNetwork changeNetwork;

    private Optional<NetworkPicture> picture = Optional.empty();

    @PostConstruct
    void read() {
        picture = Request.sent("uid").filter(uid -> !uid.isEmpty()).map(readNetwork::one);
    }

    /** Makes it, or changes what it is called. */
    public String keep() {
        if (!Intent.holds(getName(), getWorksOn())) {
            Say.refused(KEY + "error.name");
            return "";
        }
        Intent intent = new Intent(getName(), getWorksOn());
        String uid = getOnce();
        if (isNew()) {
            makeNetwork.make(uid, intent);
        } else {
            changeNetwork.change(uid, intent);
        }
        Say.done(KEY + "info.kept");
        return PAGE + uid;
    }

    public String archive() {
        changeNetwork.archive(getOnce());
        Say.done(KEY + "info.archived");
        return "/author/networks?faces-redirect=true";
    }

    public String reopen() {
        changeNetwork.reopen(getOnce());
        Say.done(KEY + "info.reopened");
        return PAGE + getOnce();
    }

    public boolean isNew() {
        return picture.isEmpty();
    }

    public boolean isGoing() {
        return picture.filter(one -> !one.network().archived()).isPresent();
    }

    public boolean isOver() {
        return picture.filter(one -> one.network().archived()).isPresent();
    }

    /** The uid that it has, or gets. */
    public String getOnce() {
        return picture.map(one -> one.network().uid())
                .or(() -> Request.sent("once"))
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    /** As it was sent, or as it is. */
    public String getName() {
        return Request.sent("name")
                .or(() -> picture.map(one -> one.network().name()))
                .orElse("");
    }

    public String getWorksOn() {
        return Request.sent("worksOn")
                .or(() -> picture.map(one -> one.network().worksOn()))
                .orElse("");
    }

    /** What the title says: how it is called now. */
    public String getTitle() {
        return picture.map(one -> one.network().name()).orElse("");
    }

    /** Who and what is in it; only where there is one. */
    public NetworkPicture getPicture() {
        return picture.orElseThrow();
    }
}
