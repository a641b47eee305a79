package be.datacoach.network.web;

import be.datacoach.network.intervisie.PickMoment;
import be.datacoach.network.intervisie.ProposeMoments;
import be.datacoach.network.intervisie.ProposeMoments.Wrong;
import be.datacoach.network.intervisie.SayItTookPlace;
import be.datacoach.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What two peers do to agree on a moment. */
@Named
@RequestScoped
public class LearnerIntervisieDoing {
    private static final String KEY = "learner_intervisie.message.";
    private static final String PAGE = "/learner/intervisie?faces-redirect=true";

    @Inject
    private ProposeMoments proposeMoments;

    @Inject
    private PickMoment pickMoment;

    @Inject
    private SayItTookPlace sayItTookPlace;

    @Inject
    private TalkDays days;

    public String propose() {
        List<LocalDateTime> wanted = new ArrayList<>();
        for (int i = 0; i < ProposeMoments.MOST; i++) {
            String day = TalkDays.text("day" + i).strip();
            String hour = TalkDays.text("hour" + i).strip();
            if (day.isEmpty()) continue;
            Optional<LocalDateTime> moment = TalkDays.moment(day, hour);
            if (moment.isEmpty()) {
                Say.refused(KEY + "error.unreadable");
                return "";
            }
            wanted.add(moment.get());
        }
        var outcome = proposeMoments.propose(TalkDays.text("pair"), number(), wanted, TalkDays.text("place"));
        return switch (outcome.kind()) {
            case PROPOSED -> done("info.proposed");
            case AGREED -> done("info.agreed");
            case SETTLED -> first("warn.settled");
            case FEW -> refused("error.few");
            case REFUSED -> wrong(outcome.wrong().orElseThrow());
        };
    }

    private String wrong(Wrong wrong) {
        Say.refused(KEY + "error." + wrong.why(), days.moment(wrong.moment()));
        return "";
    }

    private static int number() {
        return TalkDays.sent("number")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    public String pick() {
        Optional<Instant> start = instant(TalkDays.text("moment"));
        var outcome =
                start.map(one -> pickMoment.pick(TalkDays.text("pair"), one)).orElse(PickMoment.Outcome.GONE);
        return switch (outcome) {
            case AGREED -> done("info.agreed");
            case OTHER -> first("warn.settled");
            case GONE -> first("warn.gone");
        };
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }

    public String unpick() {
        pickMoment.unpick(TalkDays.text("pair"), TalkDays.text("uid"));
        return done("info.unpicked");
    }

    public String held() {
        return said(sayItTookPlace.say(TalkDays.text("uid"), true));
    }

    public String notHeld() {
        return said(sayItTookPlace.say(TalkDays.text("uid"), false));
    }

    private static String said(SayItTookPlace.Outcome outcome) {
        return switch (outcome) {
            case BOTH -> done("info.both");
            case NOTED -> done("info.noted");
            case TAKEN_BACK -> done("info.taken_back");
            case EARLY -> first("warn.early");
        };
    }

    private static String done(String key) {
        Say.done(KEY + key);
        return PAGE;
    }

    private static String first(String key) {
        Say.first(KEY + key);
        return PAGE;
    }

    private static String refused(String key) {
        Say.refused(KEY + key);
        return "";
    }
}
