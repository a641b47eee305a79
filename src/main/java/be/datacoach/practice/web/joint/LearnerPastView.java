package be.datacoach.practice.web.joint;

import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.platform.web.Say;
import be.datacoach.practice.joint.JointPage;
import be.datacoach.practice.joint.ReadPast;
import be.datacoach.practice.joint.RestorePast;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** What is made together as it was before: {@code ?uid=&number=}. */
@Named
@RequestScoped
public class LearnerPastView {
    @Inject
    private ReadPast readPast;

    @Inject
    private RestorePast restorePast;

    @Inject
    private Clock clock;

    private ReadPast.Past past;

    /** @param fields labels of what changed @param shown whether the page shows it */
    public record MomentRow(int number, String said, String fields, boolean shown) {}

    /** @param changed whether it says something else now */
    public record FieldRow(String label, String text, boolean changed) {
        public boolean filled() {
            return !text.isBlank();
        }
    }

    @PostConstruct
    void read() {
        past = readPast.read(getUid(), JointRequest.number("number"));
    }

    public String restore() {
        restorePast.restore(getUid(), JointRequest.number("number"), JointRequest.text("key"));
        Say.done("learner_past.message.info.restored");
        return "/learner/joint?faces-redirect=true&uid=" + getUid();
    }

    public String getUid() {
        return JointRequest.text("uid");
    }

    public String getTitle() {
        return past.now().thing().form().frame().title();
    }

    public int getNumber() {
        return Math.min(JointRequest.number("number"), past.now().number());
    }

    /** Whether something else than what stands now is shown. */
    public boolean isEarlier() {
        return getFields().stream().anyMatch(FieldRow::changed);
    }

    public List<MomentRow> getMoments() {
        JointWords words = JointWords.in(Faces.getLocale(), clock);
        return past.moments().stream()
                .map(moment -> new MomentRow(
                        moment.number(),
                        words.wrote(moment.author(), moment.at()),
                        labels(moment),
                        moment.number() == getNumber()))
                .toList();
    }

    private String labels(ReadPast.Moment moment) {
        return fields().stream()
                .filter(field -> moment.fields().contains(field.id()))
                .map(ArtefactForm.Field::label)
                .collect(Collectors.joining(" · "));
    }

    public List<FieldRow> getFields() {
        return fields().stream()
                .map(field -> {
                    String then = past.shown().getOrDefault(field.id(), "");
                    String now = past.now().texts().getOrDefault(field.id(), "");
                    return new FieldRow(field.label(), then, !then.equals(now));
                })
                .toList();
    }

    /** One for each page, so that pressing twice restores once. */
    public String getKey() {
        return UUID.randomUUID().toString();
    }

    private List<ArtefactForm.Field> fields() {
        JointPage now = past.now();
        return now.thing().form().fields();
    }
}
