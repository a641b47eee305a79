package be.datacoach.reporting.web;

import be.datacoach.platform.Phrases;
import be.datacoach.reporting.certificate.Participation;
import be.datacoach.reporting.certificate.ReadParticipation;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** The certificate: there, or what is still to do for it. */
@Named
@RequestScoped
public class LearnerCertificateView {
    private static final String KEY = "learner_certificate.";

    @Inject
    private ReadParticipation readParticipation;

    private Optional<Participation> participation = Optional.empty();

    /** @param href empty where there is nothing to open yet */
    public record Row(String title, int minutes, String href) {
        public boolean open() {
            return !href.isEmpty();
        }
    }

    @PostConstruct
    void read() {
        participation = readParticipation.read();
    }

    /** Before the first questions there is no path, and nothing to say about it. */
    public void arrive() {
        if (participation.isEmpty()) {
            Faces.redirect("learner/start");
        }
    }

    public boolean isEarned() {
        return participation.filter(Participation::complete).isPresent();
    }

    /** How much is done: in a sentence. */
    public String getLead() {
        Phrases phrases = Phrases.in(Faces.getLocale());
        return participation
                .map(known -> isEarned()
                        ? phrases.say(KEY + "earned")
                        : phrases.say(
                                KEY + "under_way",
                                known.done().size(),
                                known.done().size() + known.left().size()))
                .orElse("");
    }

    public List<Row> getLeft() {
        return participation.map(Participation::left).orElse(List.of()).stream()
                .map(left -> new Row(
                        left.title().in(Faces.getLocale()),
                        left.minutes(),
                        left.written() ? "module?module=" + left.module() : ""))
                .toList();
    }
}
