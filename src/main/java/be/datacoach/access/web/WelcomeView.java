package be.datacoach.access.web;

import be.datacoach.access.link.ChooseFirstPassword;
import be.datacoach.platform.LinkToken;
import be.datacoach.platform.web.LinkPages;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** Somebody chooses a password by a link. */
@Named
@RequestScoped
public class WelcomeView {
    @Inject
    private ChooseFirstPassword chooseFirstPassword;

    private LinkToken link = new LinkToken("");
    private Optional<ChooseFirstPassword.Whose> whose = Optional.empty();
    private String wanted = "";
    private String again = "";

    @PostConstruct
    void load() {
        link = LinkPages.of(Faces.getRequest());
        whose = chooseFirstPassword.look(link);
    }

    public String choose() {
        if (!wanted.equals(again)) {
            Say.wrong("again", "account.message.error.again");
            return "";
        }
        var outcome = chooseFirstPassword.choose(link, wanted);
        if (outcome instanceof ChooseFirstPassword.Outcome.Refused refused) {
            Say.wrong("wanted", "account.message.error." + refused.reason());
            return "";
        }
        if (outcome instanceof ChooseFirstPassword.Outcome.Closed) {
            whose = Optional.empty();
            return "";
        }
        Say.done("welcome.message.info.chosen");
        return "/login?faces-redirect=true";
    }

    public boolean isOpen() {
        return whose.isPresent();
    }

    public String getName() {
        return whose.map(ChooseFirstPassword.Whose::displayName).orElse("");
    }

    public String getUsername() {
        return whose.map(ChooseFirstPassword.Whose::username).orElse("");
    }

    public String getLink() {
        return link.text();
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
