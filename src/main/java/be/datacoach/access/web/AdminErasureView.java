package be.datacoach.access.web;

import be.datacoach.access.erasure.BeginErasure;
import be.datacoach.access.erasure.FinishErasures;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** Erasing one person: what ends by it, what stands in the way, and doing it. */
@Named
@RequestScoped
public class AdminErasureView {
    private static final String LIST = "/admin/rights?faces-redirect=true";

    @Inject
    private FinishErasures erasures;

    @Inject
    private BeginErasure beginErasure;

    @Inject
    private Clock clock;

    private String uid = "";
    private Optional<FinishErasures.Waiting> waiting = Optional.empty();

    @PostConstruct
    void read() {
        uid = Optional.ofNullable(Faces.getRequestParameter("uid")).orElse("");
        waiting =
                erasures.waiting().stream().filter(one -> one.uid().equals(uid)).findFirst();
    }

    public String finish() {
        FinishErasures.Outcome outcome = erasures.finish(uid);
        if (outcome instanceof FinishErasures.Outcome.Hindered hindered) {
            Say.first("erasure_all.obstacle." + hindered.codes().get(0));
        } else if (outcome instanceof FinishErasures.Outcome.Gone) {
            Say.first("admin_erasure.message.warn.gone");
        } else {
            Say.done("admin_erasure.message.info.erased");
        }
        return LIST;
    }

    /** What was begun for a letter, and should not have been. */
    public String takeBack() {
        beginErasure.takeBack(uid);
        Say.done("admin_erasure.message.info.taken_back");
        return LIST;
    }

    public boolean isByLetter() {
        return waiting.flatMap(FinishErasures.Waiting::letter).isPresent();
    }

    /** The letter that asks for it, where there is one. */
    public String getLetter() {
        Phrases phrases = Phrases.in(Faces.getLocale());
        return waiting.flatMap(FinishErasures.Waiting::letter)
                .map(letter -> phrases.say("admin_erasure.letter", phrases.day(letter.on()), letter.about()))
                .orElse("");
    }

    public boolean isThere() {
        return waiting.isPresent();
    }

    /** Also while the form comes back: what happened meanwhile is said by the answer. */
    public boolean isFinishable() {
        return Faces.isPostback()
                || waiting.filter(one -> !one.own() && one.obstacles().isEmpty())
                        .isPresent();
    }

    public boolean isOwn() {
        return waiting.filter(FinishErasures.Waiting::own).isPresent();
    }

    public boolean isOverdue() {
        return waiting.filter(FinishErasures.Waiting::overdue).isPresent();
    }

    public String getUid() {
        return uid;
    }

    public String getName() {
        return waiting.map(FinishErasures.Waiting::name).orElse("");
    }

    public String getDue() {
        return waiting.map(one -> Phrases.in(Faces.getLocale()).day(LocalDate.ofInstant(one.due(), clock.getZone())))
                .orElse("");
    }

    public List<String> getObstacles() {
        return waiting.map(FinishErasures.Waiting::obstacles).orElse(List.of());
    }

    public List<String> getConsequences() {
        return waiting.map(FinishErasures.Waiting::consequences).orElse(List.of());
    }
}
