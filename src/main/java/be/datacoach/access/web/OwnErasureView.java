package be.datacoach.access.web;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.erasure.OwnErasure;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;

/** Asking to be erased, and taking it back. */
@Named
@RequestScoped
public class OwnErasureView {
    private static final String HERE = "/own/erasure?faces-redirect=true";

    @Inject
    private OwnErasure ownErasure;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private OwnErasure.Standing standing;
    private String typed = "";

    @PostConstruct
    void read() {
        standing = ownErasure.read();
    }

    public String ask() {
        if (ownErasure.ask(typed) == OwnErasure.Outcome.NOT_CONFIRMED) {
            Say.wrong("typed", "own_erasure.message.error.typed");
            return "";
        }
        Say.done("own_erasure.message.info.asked");
        return HERE;
    }

    public String takeBack() {
        ownErasure.takeBack();
        Say.done("own_erasure.message.info.taken_back");
        return HERE;
    }

    public boolean isAsked() {
        return standing.request().isPresent();
    }

    /** When, how, and until when it is done. */
    public String getAskedOn() {
        return standing.request()
                .map(asked -> asked.letter()
                        .map(day ->
                                phrases().say("own_erasure.letter", phrases().day(day), due()))
                        .orElseGet(() -> phrases().say("own_erasure.asked", day(asked.at()), due())))
                .orElse("");
    }

    private String due() {
        return standing.request().map(OwnErasure.Asked::due).map(this::day).orElse("");
    }

    public List<String> getObstacles() {
        return standing.obstacles();
    }

    public List<String> getConsequences() {
        return standing.consequences();
    }

    public int getTermDays() {
        return standing.termDays();
    }

    public boolean isCoach() {
        return user.isCoach();
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    private String day(Instant moment) {
        return phrases().day(LocalDate.ofInstant(moment, clock.getZone()));
    }

    private static Phrases phrases() {
        return Phrases.in(Faces.getLocale());
    }
}
