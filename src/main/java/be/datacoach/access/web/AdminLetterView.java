package be.datacoach.access.web;

import be.datacoach.access.erasure.BeginErasure;
import be.datacoach.access.erasure.LetterOfSomebody;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Somebody with {@code ?uid=} asked by letter to be erased: what ends by it, and beginning it. */
@Named
@RequestScoped
public class AdminLetterView {
    @Inject
    private BeginErasure beginErasure;

    private BeginErasure.Person person;
    private @Nullable LocalDate cameOn;

    @Size(max = LetterOfSomebody.LONGEST)
    private String about = "";

    private String typed = "";

    @PostConstruct
    void read() {
        person = beginErasure.read(
                Optional.ofNullable(Faces.getRequestParameter("uid")).orElse(""));
    }

    public String begin() {
        var letter = new LetterOfSomebody(Optional.ofNullable(cameOn).orElseThrow(), about);
        BeginErasure.Outcome outcome = beginErasure.begin(person.uid(), letter, typed);
        if (outcome instanceof BeginErasure.Outcome.Begun begun) {
            Say.done("admin_letter.message.info.begun");
            return "/admin/erasure?faces-redirect=true&uid=" + begun.request();
        }
        if (outcome instanceof BeginErasure.Outcome.NotYet) Say.wrong("cameOn", "admin_letter.message.error.day");
        else Say.wrong("typed", "admin_letter.message.error.typed");
        return "";
    }

    public BeginErasure.Person getPerson() {
        return person;
    }

    public boolean isWaiting() {
        return person.request().isPresent();
    }

    public String getRequest() {
        return person.request().orElse("");
    }

    /** Also while the form comes back: what happened meanwhile is said by the answer. */
    public boolean isPossible() {
        return Faces.isPostback() || !isWaiting() && !person.own();
    }

    public List<String> getObstacles() {
        return person.obstacles();
    }

    public @Nullable LocalDate getCameOn() {
        return cameOn;
    }

    public void setCameOn(@Nullable LocalDate cameOn) {
        this.cameOn = cameOn;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
