package be.datacoach.assignment.web;

import be.datacoach.assignment.training.OfferTraining;
import be.datacoach.assignment.training.OfferTraining.Candidate;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;

/** Counsellors, to offer them their path; ticked is who was never offered it. */
@Named
@RequestScoped
public class AdminTrainingView {
    private static final String KEY = "admin_training.";

    @Inject
    private OfferTraining offerTraining;

    @Inject
    private Clock clock;

    private List<Candidate> candidates = List.of();
    private List<String> chosen = List.of();

    @PostConstruct
    void read() {
        candidates = offerTraining.candidates();
        chosen = candidates.stream()
                .filter(candidate -> candidate.offeredAt().isEmpty())
                .map(Candidate::uid)
                .toList();
    }

    public List<String> getUids() {
        return candidates.stream().map(Candidate::uid).toList();
    }

    /** Who it is, and when it was offered to them. */
    public String label(String uid) {
        return candidates.stream()
                .filter(candidate -> candidate.uid().equals(uid))
                .findFirst()
                .map(candidate -> candidate
                        .offeredAt()
                        .map(at -> LocalDate.ofInstant(at, clock.getZone()))
                        .map(day -> phrases()
                                .say(
                                        KEY + "offered",
                                        candidate.name(),
                                        phrases().day(day)))
                        .orElse(candidate.name()))
                .orElse("");
    }

    public String offer() {
        int number = offerTraining.offer(chosen);
        if (number == 0) Say.refused(KEY + "message.warn.nobody");
        else Say.done(KEY + "message.info." + (number == 1 ? "one" : "several"), number);
        return "/admin/training?faces-redirect=true";
    }

    public boolean isNobody() {
        return candidates.isEmpty();
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = List.copyOf(chosen);
    }

    private static Phrases phrases() {
        return Phrases.in(Faces.getLocale());
    }
}
