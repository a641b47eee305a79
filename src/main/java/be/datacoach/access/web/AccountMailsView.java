package be.datacoach.access.web;

import be.datacoach.access.quiet.ChooseMails;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Whether mails that nobody asked for are welcome, on the page of the own account. */
@Named
@RequestScoped
public class AccountMailsView {
    private static final String QUIET = "quiet";
    private static final String WELCOME = "welcome";

    @Inject
    private ChooseMails chooseMails;

    private String choice = WELCOME;

    @PostConstruct
    void load() {
        choice = chooseMails.isQuiet() ? QUIET : WELCOME;
    }

    public String save() {
        chooseMails.choose(choice.equals(QUIET));
        Say.done("account.message.info.mails");
        return "/account?faces-redirect=true";
    }

    public List<String> getChoices() {
        return List.of(WELCOME, QUIET);
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }
}
