package be.datacoach.network.web;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.network.division.DivisionPicture;
import be.datacoach.network.division.DivisionPicture.Place;
import be.datacoach.network.division.DivisionPicture.Standing;
import be.datacoach.network.division.ReadDivision;
import be.datacoach.platform.Phrases;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** How far the coaches of a school are with dividing learning, and what somebody says yes to. */
@Named
@RequestScoped
public class LearnerDivisionView {
    static final String PAGE = "/learner/division?faces-redirect=true&school=";
    private static final String KEY = "learner_division.";

    @Inject
    private ReadDivision readDivision;

    @Inject
    private Asked asked;

    private Optional<DivisionPicture> picture = Optional.empty();

    @PostConstruct
    void read() {
        picture = readDivision.read(asked.school());
    }

    /** What the address, or the form that was sent, is about. */
    @RequestScoped
    public static class Asked {
        Optional<String> school() {
            return text("school");
        }

        Optional<ModuleId> why() {
            return text("why").map(ModuleId::new);
        }

        String word(String name) {
            return text(name).orElse("");
        }

        /** A number from 0 on; -1 for what is none. */
        int number(String name) {
            return text(name)
                    .filter(text -> text.matches("\\d{1,6}"))
                    .map(Integer::valueOf)
                    .orElse(-1);
        }

        private static Optional<String> text(String name) {
            return Optional.ofNullable(Faces.getRequestParameter(name)).filter(text -> !text.isBlank());
        }
    }

    Optional<DivisionPicture> picture() {
        return picture;
    }

    private boolean is(Standing standing) {
        return picture.filter(one -> one.standing() == standing).isPresent();
    }

    public boolean isAlone() {
        return picture.isEmpty() || is(Standing.ALONE);
    }

    public boolean isAsked() {
        return is(Standing.ASKED);
    }

    public boolean isWaiting() {
        return is(Standing.WAITING);
    }

    public boolean isOpen() {
        return is(Standing.OPEN);
    }

    public boolean isSettled() {
        return is(Standing.SETTLED);
    }

    /** Whether the one who looks said yes to what lies on the table. */
    public boolean isSeated() {
        return picture.filter(one -> !one.people().isEmpty()).isPresent();
    }

    public String getUid() {
        return picture.map(one -> one.place().uid()).orElse("");
    }

    public String getSchool() {
        return picture.map(one -> one.place().name()).orElse("");
    }

    public List<DivisionPicture.Other> getOthers() {
        return picture.map(DivisionPicture::place).map(Place::others).orElse(List.of());
    }

    /** How many coaches there are beside the one who looks. */
    public String getLead() {
        int others = picture.map(
                        one -> one.colleagues() + Math.max(0, one.people().size() - 1))
                .orElse(0);
        return counted("lead.", others);
    }

    /** Who does not take part, as a number; nothing when all do. */
    public String getAbsent() {
        int absent = picture.map(DivisionPicture::colleagues).orElse(0);
        return absent == 0 ? "" : counted("absent.", absent);
    }

    private static String counted(String key, int number) {
        Phrases phrases = Phrases.in(Faces.getLocale());
        return phrases.say(KEY + key + (number == 1 ? "one" : "several"), number);
    }
}
