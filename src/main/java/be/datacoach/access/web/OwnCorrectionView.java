package be.datacoach.access.web;

import be.datacoach.access.correction.CorrectionRequest;
import be.datacoach.access.correction.OwnCorrections;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Having put right what is not one's own to change. */
@Named
@RequestScoped
public class OwnCorrectionView {
    @Inject
    private OwnCorrections corrections;

    @Inject
    private Clock clock;

    private String uid = UUID.randomUUID().toString();
    private String wish = "";

    /** @param answer empty as long as there is none */
    public record Row(String wish, String when, String answer) {}

    public String ask() {
        corrections.ask(uid, wish);
        Say.done("own_correction.message.info.asked");
        return "/own/correction?faces-redirect=true";
    }

    public List<Row> getRows() {
        Phrases phrases = Phrases.in(Faces.getLocale());
        return corrections.read().stream()
                .map(one -> new Row(
                        one.wish(),
                        phrases.day(LocalDate.ofInstant(one.askedAt(), clock.getZone())),
                        one.answer().orElseGet(() -> phrases.say("own_correction.waiting"))))
                .toList();
    }

    public int getLongest() {
        return CorrectionRequest.LONGEST;
    }

    public String getUid() {
        return uid;
    }

    public void setUid(String uid) {
        this.uid = uid;
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }
}
