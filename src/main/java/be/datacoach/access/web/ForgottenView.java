package be.datacoach.access.web;

import be.datacoach.access.link.AskNewPassword;
import be.datacoach.access.login.ClientAddress;
import be.datacoach.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import org.omnifaces.util.Faces;

/** Somebody forgot the password. The answer is the same whoever asks for whomever. */
@Named
@RequestScoped
public class ForgottenView {
    @Inject
    private AskNewPassword askNewPassword;

    @Inject
    private ClientAddress clientAddress;

    @NotBlank
    private String who = "";

    public String ask() {
        askNewPassword.ask(who, clientAddress.of(Faces.getRequest()));
        Say.done("forgotten.message.info.asked");
        return "/login?faces-redirect=true";
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }
}
