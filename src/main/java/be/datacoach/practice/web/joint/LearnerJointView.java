package be.datacoach.practice.web.joint;

import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.catalogue.content.ArtefactForm.Criterion;
import be.datacoach.platform.web.Say;
import be.datacoach.practice.joint.HandInTogether;
import be.datacoach.practice.joint.JointPage;
import be.datacoach.practice.joint.LeaveTogether;
import be.datacoach.practice.joint.ReadTogether;
import be.datacoach.practice.sheet.PupilTrace;
import be.datacoach.practice.web.Traces;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** What is made together, to write in: {@code ?uid=}. */
@Named
@RequestScoped
public class LearnerJointView {
    private static final String KEY = "learner_joint.";

    @Inject
    private ReadTogether readTogether;

    @Inject
    private HandInTogether handInTogether;

    @Inject
    private LeaveTogether leaveTogether;

    @Inject
    private Clock clock;

    private JointPage page;

    /**
     * Something to write, on the page.
     *
     * @param number since when it says so
     * @param said who wrote last, and when; empty where nobody did
     */
    public record Row(
            String name,
            String label,
            String guidance,
            int lines,
            boolean required,
            String text,
            int number,
            String said) {
        public String id() {
            return "field-" + name;
        }

        public boolean single() {
            return lines == 1;
        }

        public boolean guided() {
            return !guidance.isBlank();
        }
    }

    @PostConstruct
    void read() {
        page = readTogether.read(getUid());
    }

    public String handIn() {
        List<String> missing = handInTogether.handIn(getUid());
        if (missing.isEmpty()) Say.done(KEY + "message.info.handed_in");
        else Say.first(KEY + "message.warn.open", String.join(", ", missing));
        return "/learner/joint?faces-redirect=true&uid=" + getUid();
    }

    public String leave() {
        leaveTogether.leave(getUid());
        Say.done(KEY + "message.info.left");
        return "/learner/making?faces-redirect=true";
    }

    public String getUid() {
        return JointRequest.text("uid");
    }

    public String getTitle() {
        return page.thing().form().frame().title();
    }

    public String getModule() {
        return page.thing().content().module().texts().title().in(Faces.getLocale());
    }

    /** Who makes it, and what became of who was asked. */
    public List<String> getLines() {
        return lines(page, words());
    }

    static List<String> lines(JointPage page, JointWords words) {
        String makers = words.phrases().say("app_joint.makers", words.names(page.names()));
        Stream<String> others = page.makers().stream()
                .filter(maker -> maker.state() != JointPage.State.MAKES)
                .filter(maker -> !maker.name().isEmpty())
                .map(maker -> words.phrases().say("app_joint.maker." + maker.state(), maker.name()));
        return Stream.concat(Stream.of(makers), others).toList();
    }

    public List<Row> getFields() {
        return page.thing().form().fields().stream().map(this::row).toList();
    }

    private Row row(ArtefactForm.Field field) {
        Optional<JointPage.Written> written = Optional.ofNullable(page.written().get(field.id()));
        return new Row(
                field.id(),
                field.label(),
                field.guidance().markdown(Map.of()),
                field.lines(),
                field.required(),
                written.map(JointPage.Written::words).orElse(""),
                written.map(JointPage.Written::number).orElse(0),
                written.map(words()::said).orElse(""));
    }

    /** What waits for a choice, for the script. */
    public String getClashes() {
        return JointJson.clashes(page).toString();
    }

    public List<Criterion> getCriteria() {
        return page.thing().form().criteria();
    }

    /** Whether there is anything in it that was not handed in. */
    public boolean isOpen() {
        return !page.latest();
    }

    public boolean isHandedIn() {
        return page.handedIn().isPresent();
    }

    public String getHandedInOn() {
        String key = isOpen() ? "changed_since" : "handed_in_on";
        return words().phrases().say(KEY + key, words().day(page.handedIn().orElseThrow()));
    }

    /** What looks as if it says who a pupil is, before somebody else reads it. */
    public List<String> getTraces() {
        return PupilTrace.in(page.texts().values(), Year.now(clock)).stream()
                .sorted()
                .map(Traces::key)
                .toList();
    }

    private JointWords words() {
        return JointWords.in(Faces.getLocale(), clock);
    }
}
