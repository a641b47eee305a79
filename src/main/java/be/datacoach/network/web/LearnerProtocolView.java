package be.datacoach.network.web;

import be.datacoach.access.NotAllowed;
import be.datacoach.accompaniment.FindCounsellors;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.instrument.Protocol;
import be.datacoach.network.intervisie.IntervisiePicture.Other;
import be.datacoach.network.intervisie.IntervisiePicture.Talk;
import be.datacoach.network.intervisie.ReadIntervisie;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** What two peers see while they think together: {@code ?uid=}. */
@Named
@RequestScoped
public class LearnerProtocolView {
    private static final String KEY = "learner_protocol.";

    @Inject
    private ReadIntervisie readIntervisie;

    @Inject
    private Catalogue catalogue;

    @Inject
    private FindCounsellors findCounsellors;

    @Inject
    private TalkDays days;

    private Talk talk;

    /** @param from the hour at which it begins when they begin on time */
    public record StepRow(String title, String minutes, String from, String text) {}

    /** @param source a citation, with its address where there is one */
    public record ClaimRow(String text, String source, String href) {}

    @PostConstruct
    void read() {
        String uid = TalkDays.text("uid");
        talk = readIntervisie.read(uid).orElseThrow(() -> NotAllowed.on(uid));
    }

    private Protocol protocol() {
        return catalogue.instruments().intervisie();
    }

    private static Locale locale() {
        return Faces.getLocale();
    }

    public String getUid() {
        return talk.uid();
    }

    public String getWhen() {
        return days.moment(talk.startsAt());
    }

    public String getWhere() {
        return talk.place();
    }

    public String getHref() {
        return TalkDays.href(talk.place());
    }

    public String getLead() {
        return protocol().cover().lead().in(locale());
    }

    /** Whose question it is today; empty once the pair ended. */
    public String getTurn() {
        return talk.other()
                .map(other -> days.phrases().say(KEY + "turn." + (other.turn() ? "other" : "self"), other.name()))
                .orElse("");
    }

    public List<String> getAgreements() {
        return protocol().agreements().stream().map(one -> one.in(locale())).toList();
    }

    public List<StepRow> getSteps() {
        List<StepRow> rows = new ArrayList<>();
        Instant from = talk.startsAt();
        for (Protocol.Step step : protocol().steps()) {
            rows.add(new StepRow(
                    step.title().in(locale()),
                    days.phrases().duration(step.minutes()),
                    days.hour(from),
                    step.text().in(locale())));
            from = from.plus(step.minutes(), ChronoUnit.MINUTES);
        }
        return rows;
    }

    public List<ClaimRow> getClaims() {
        return protocol().claims().stream()
                .flatMap(claim -> Optional.ofNullable(catalogue.sources().get(claim.source())).stream()
                        .map(source -> new ClaimRow(
                                claim.text().in(locale()), source.citation(), TalkDays.href(source.url()))))
                .toList();
    }

    /** What stands in the field: what was sent and not kept, else what is kept. */
    public String getQuestion() {
        return TalkDays.sent("question").orElse(talk.own().question());
    }

    public String getStoredQuestion() {
        return talk.own().question();
    }

    public String getTheirQuestion() {
        return talk.other().map(Other::question).orElse("");
    }

    public String getTheirName() {
        return talk.other().map(Other::name).orElse("");
    }

    public boolean isPaired() {
        return talk.other().isPresent();
    }

    public String getNote() {
        return TalkDays.sent("note").orElse(talk.own().note());
    }

    public String getStoredNote() {
        return talk.own().note();
    }

    public boolean isNoteShared() {
        return TalkDays.sent("note").isPresent()
                ? TalkDays.sent("share").isPresent()
                : talk.own().shared();
    }

    /** Who would read the note once it is shared with them; empty when nobody accompanies this coach. */
    public String getCounsellors() {
        return String.join(", ", findCounsellors.own());
    }

    /** Since when the counsellor reads the note; empty while they do not. */
    public String getCounsellorSince() {
        return talk.own()
                .counsellorSince()
                .map(at -> days.phrases().say(KEY + "counsellor.since", days.day(at)))
                .orElse("");
    }

    /** Also for who pressed the button on a page that is older: what they typed is kept all the same. */
    public boolean isShareable() {
        boolean open =
                talk.own().counsellorSince().isEmpty() && !findCounsellors.own().isEmpty();
        return open || TalkDays.sent("shareNote").isPresent();
    }

    public boolean isShared() {
        return talk.own().counsellorSince().isPresent()
                || TalkDays.sent("takeBack").isPresent();
    }

    public String getTheirNote() {
        return talk.other().map(Other::note).orElse("");
    }
}
