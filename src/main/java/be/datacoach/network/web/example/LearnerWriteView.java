package be.datacoach.network.web.example;

import be.datacoach.network.example.DataKind;
import be.datacoach.network.example.HandInExample;
import be.datacoach.network.example.OwnExample;
import be.datacoach.network.example.Part;
import be.datacoach.network.example.Phase;
import be.datacoach.network.example.Reach;
import be.datacoach.network.example.ReadOwnExamples;
import be.datacoach.network.example.SaveExample;
import be.datacoach.network.example.Seen;
import be.datacoach.network.example.Stage;
import be.datacoach.organisation.school.SchoolLevel;
import be.datacoach.organisation.team.TeamKind;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** An example as its author writes it: {@code ?uid=}; without, a new one. */
@Named
@RequestScoped
public class LearnerWriteView {
    private static final String KEY = "learner_write.message.";
    private static final String HERE = "/learner/write?faces-redirect=true&uid=";
    /** How the fields begin in which somebody says why words may stand. */
    private static final String WHY = "why-";

    @Inject
    private ReadOwnExamples readOwnExamples;

    @Inject
    private Pen pen;

    @Inject
    private ExampleWords words;

    /** What an author does. */
    @Dependent
    static class Pen {
        @Inject
        private SaveExample saveExample;

        @Inject
        private HandInExample handInExample;
    }

    private final ExampleForm form = new ExampleForm();
    private String uid = "";
    private int revision;
    private boolean saved;
    private Optional<OwnExample> own = Optional.empty();

    @PostConstruct
    void read() {
        uid = Request.sent("uid").orElseGet(() -> UUID.randomUUID().toString());
        own = readOwnExamples.open(uid);
        own.ifPresent(one -> form.show(one.text(), words.getTasks().keySet()));
        revision =
                Request.sent("revision").map(any -> Request.number("revision")).orElseGet(this::stands);
    }

    public String save() {
        return keep() ? kept() : "";
    }

    private String kept() {
        Say.done(KEY + "info.kept");
        return HERE + uid;
    }

    /** Whatever becomes of it: what was typed is kept first. */
    public String handIn() {
        if (!keep()) return "";
        HandInExample.Outcome outcome = pen.handInExample.handIn(uid, revision, reasons());
        own = readOwnExamples.open(uid);
        if (outcome instanceof HandInExample.Outcome.HandedIn || outcome instanceof HandInExample.Outcome.Already) {
            Say.done(KEY + "info.handed_in");
            return HERE + uid;
        }
        if (outcome instanceof HandInExample.Outcome.Missing missing) {
            missing.parts().forEach(part -> Say.wrong(part.name(), KEY + "error.missing", words.label(part)));
            if (!missing.setting()) Say.wrong("level", KEY + "error.setting");
            if (!missing.topics()) Say.wrong("tasks", KEY + "error.topics");
        } else if (outcome instanceof HandInExample.Outcome.Recognisable) {
            Say.refused(KEY + "error.recognisable");
        } else if (outcome instanceof HandInExample.Outcome.Nobody) {
            Say.refused(KEY + "error.nobody");
        } else {
            Say.refused(KEY + "error.newer");
        }
        return "";
    }

    /** Whether it was kept; else says why not, and what was typed stays on the page. */
    private boolean keep() {
        SaveExample.Outcome outcome = pen.saveExample.save(uid, revision, form.content(), form.wishes());
        if (outcome instanceof SaveExample.Outcome.Kept kept) {
            revision = kept.revision();
            saved = true;
            return true;
        }
        own = readOwnExamples.open(uid);
        if (outcome instanceof SaveExample.Outcome.Newer newer) {
            // The next press replaces what stands there, which the page shows besides.
            revision = newer.revision();
            Say.refused(KEY + "error.newer");
        } else if (outcome instanceof SaveExample.Outcome.TooLong tooLong) {
            Part part = tooLong.part();
            Say.wrong(part.name(), KEY + "error.too_long", words.label(part), part.longest(), tooLong.length());
        } else if (outcome instanceof SaveExample.Outcome.Waits) {
            Say.refused(KEY + "error.waits");
        } else {
            Say.refused(KEY + "error.unreadable");
        }
        return false;
    }

    private static Map<String, String> reasons() {
        Map<String, String> reasons = new HashMap<>();
        Faces.getRequestParameterMap().forEach((name, value) -> {
            if (name.startsWith(WHY)) reasons.put(name.substring(WHY.length()), value);
        });
        return reasons;
    }

    private int stands() {
        return own.map(one -> one.text().revision()).orElse(0);
    }

    public ExampleForm getForm() {
        return form;
    }

    /** Whether what was typed was just kept, whatever else came of it. */
    public boolean isSaved() {
        return saved;
    }

    public String getUid() {
        return uid;
    }

    public int getRevision() {
        return revision;
    }

    /** Everything is asked for in the end, and nothing is refused before. */
    public boolean isAsked() {
        return !Request.isArriving();
    }

    public boolean isWaiting() {
        return isAt(Stage.WAITING);
    }

    /** Whether it is written now. */
    public boolean isOpen() {
        return Request.isArriving() || !isWaiting();
    }

    public boolean isShown() {
        return isAt(Stage.SHOWN);
    }

    public boolean isAlsoShown() {
        return own.filter(OwnExample::alsoShown).isPresent();
    }

    private boolean isAt(Stage stage) {
        return Request.isArriving() || own.filter(one -> one.stage() == stage).isPresent();
    }

    /** The stage of what stands there, to say what comes next. */
    public String getStage() {
        return own.map(one -> one.stage().name()).orElse("DRAFT");
    }

    public List<SeenRow> getSeen() {
        return SeenRow.of(seen(), words);
    }

    /** What stands there, with the words marked by which somebody might be recognised. */
    public List<ExampleWords.PartRow> getParts() {
        return own.map(one -> words.parts(one.text().content(), seen())).orElse(List.of());
    }

    private List<Seen> seen() {
        return own.map(OwnExample::seen).orElse(List.of());
    }

    public List<ExampleWords.SaidRow> getSaid() {
        return own.map(one -> words.said(one.said())).orElse(List.of());
    }

    public List<ThankRow> getThanks() {
        return own.map(OwnExample::thanks).orElse(List.of()).stream()
                .map(one -> new ThankRow(one.words(), one.by().orElseGet(() -> words.say("somebody"))))
                .toList();
    }

    public record ThankRow(String words, String by) {}

    public List<String> getLevels() {
        return codes(SchoolLevel.values());
    }

    public List<String> getPhases() {
        return codes(Phase.values());
    }

    public List<String> getTeams() {
        return codes(TeamKind.values());
    }

    public List<String> getKinds() {
        return codes(DataKind.values());
    }

    public List<String> getReaches() {
        return codes(Reach.values());
    }

    private static List<String> codes(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
