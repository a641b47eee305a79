package be.datacoach.network.web;

import be.datacoach.network.intervisie.Happened;
import be.datacoach.network.intervisie.IntervisiePicture;
import be.datacoach.network.intervisie.IntervisiePicture.Moment;
import be.datacoach.network.intervisie.IntervisiePicture.Talk;
import be.datacoach.network.intervisie.ReadIntervisie;
import be.datacoach.network.intervisie.Stage;
import be.datacoach.network.peer.Partnership;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** When two peers think together, or could, and what came of earlier times. */
@Named
@RequestScoped
public class LearnerIntervisieView {
    private static final String KEY = "learner_intervisie.";

    @Inject
    private ReadIntervisie readIntervisie;

    @Inject
    private TalkDays days;

    private IntervisiePicture picture;

    /** @param moment as a form sends it: 2026-12-08T16:00 */
    public record MomentRow(String moment, String label, String place) {}

    /** A pair of fields to propose a moment in. */
    public record FieldRow(String number, String day, String hour) {}

    /**
     * One that was.
     *
     * @param unwritten whether nothing was taken along from it yet
     * @param happened whether it took place and counts, in a sentence; empty before it is over
     * @param said whether there is something to take back of that
     */
    public record PastRow(
            String uid,
            String when,
            String note,
            String theirs,
            boolean unwritten,
            String shared,
            String happened,
            boolean said) {
        /** Whether the coach may still say that it took place. */
        public boolean sayable() {
            return !happened.isEmpty() && !said;
        }
    }

    @PostConstruct
    void read() {
        picture = readIntervisie.read();
    }

    private boolean is(Stage stage) {
        return picture.stage() == stage;
    }

    public boolean isNobody() {
        return is(Stage.NOBODY);
    }

    public boolean isToPick() {
        return is(Stage.TO_PICK);
    }

    public boolean isWaiting() {
        return is(Stage.WAITING);
    }

    public boolean isAgreed() {
        return is(Stage.AGREED);
    }

    public boolean isToPropose() {
        return is(Stage.TO_PROPOSE);
    }

    /**
     * The form stays where it is whatever the other does meanwhile, so that two who propose at the same time both arrive.
     */
    public boolean isProposable() {
        return isToPropose() || isToPick() || isWaiting();
    }

    /** The one primary button is the first to press. */
    public String getKind() {
        return isToPropose() ? "primary" : "small";
    }

    public String getTitle() {
        return picture.partnership()
                .flatMap(Partnership::other)
                .map(other -> days.phrases().say(KEY + "with", other.name()))
                .orElseGet(() -> days.phrases().say(KEY + "title"));
    }

    public String getPair() {
        return picture.partnership().map(Partnership::uid).orElse("");
    }

    public int getNumber() {
        return picture.number();
    }

    public List<MomentRow> getMine() {
        return rows(picture.mine());
    }

    public List<MomentRow> getTheirs() {
        return rows(picture.theirs());
    }

    private List<MomentRow> rows(List<Moment> moments) {
        return moments.stream()
                .map(one -> new MomentRow(one.startsAt().toString(), days.moment(one.startsAt()), one.place()))
                .toList();
    }

    /** What was sent and refused stands there again; else what is suggested. */
    public List<FieldRow> getFields() {
        return IntStream.range(0, 3).mapToObj(this::field).toList();
    }

    private FieldRow field(int number) {
        Optional<String> day = TalkDays.sent("day" + number);
        Optional<String> hour = TalkDays.sent("hour" + number);
        if (day.isPresent() || picture.suggested().size() <= number) {
            return new FieldRow(Integer.toString(number), day.orElse(""), hour.orElse(""));
        }
        var moment = picture.suggested().get(number);
        return new FieldRow(
                Integer.toString(number),
                moment.toLocalDate().toString(),
                moment.toLocalTime().toString());
    }

    public String getPlace() {
        return TalkDays.sent("place")
                .or(() -> picture.mine().stream().map(Moment::place).findFirst())
                .orElse("");
    }

    public String getUid() {
        return picture.agreed().map(Talk::uid).orElse("");
    }

    public String getWhen() {
        return picture.agreed()
                .map(talk -> days.phrases()
                        .say(
                                KEY + "when",
                                days.moment(talk.startsAt()),
                                days.phrases().duration(talk.minutes())))
                .orElse("");
    }

    public String getWhere() {
        return picture.agreed().map(Talk::place).orElse("");
    }

    /** Where it is online; empty for a place. */
    public String getHref() {
        return TalkDays.href(getWhere());
    }

    public List<PastRow> getPast() {
        return picture.past().stream().map(this::past).toList();
    }

    private PastRow past(Talk talk) {
        return new PastRow(
                talk.uid(),
                days.moment(talk.startsAt()),
                talk.own().note(),
                talk.other().map(IntervisiePicture.Other::note).orElse(""),
                talk.own().note().isEmpty(),
                talk.own()
                        .counsellorSince()
                        .map(at -> days.phrases().say(KEY + "shared", days.day(at)))
                        .orElse(""),
                happened(talk),
                talk.own().happened().isSaid());
    }

    private String happened(Talk talk) {
        Happened happened = talk.own().happened();
        String length = days.phrases().duration(talk.minutes());
        return happened == Happened.AHEAD ? "" : days.phrases().say(KEY + "happened." + happened, length);
    }
}
