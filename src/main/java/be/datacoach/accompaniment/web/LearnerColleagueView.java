package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.feedback.Words;
import be.datacoach.accompaniment.peer.AnswerPeer;
import be.datacoach.accompaniment.peer.GivePeer;
import be.datacoach.accompaniment.peer.PeerPage;
import be.datacoach.accompaniment.peer.PeerStanding;
import be.datacoach.accompaniment.peer.ReadPeer;
import be.datacoach.accompaniment.peer.TakePeer;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Faces;

/** What a colleague is asked of an artefact, and what they say of it: {@code ?uid=}. */
@Named
@RequestScoped
public class LearnerColleagueView {
    private static final String KEY = "learner_colleague.";

    @Inject
    private ReadPeer readPeer;

    @Inject
    private Acts acts;

    @Inject
    private Days days;

    @Inject
    private Clock clock;

    private PeerPage page;
    private Words words = Words.NONE;

    /** What may be done with it. */
    @Dependent
    static class Acts {
        @Inject
        private AnswerPeer answerPeer;

        @Inject
        private GivePeer givePeer;

        @Inject
        private TakePeer takePeer;
    }

    @PostConstruct
    void read() {
        page = readPeer.read(getUid());
        words = Request.sent("seen").isPresent()
                ? SentWords.on(page.form())
                : page.said().words();
    }

    public String accept() {
        return answer(true);
    }

    public String decline() {
        return answer(false);
    }

    private String answer(boolean yes) {
        PeerStanding standing = acts.answerPeer.answer(getUid(), yes);
        if (standing == PeerStanding.DECLINED) {
            Say.done(KEY + "message.info.declined");
            return "/learner/making?faces-redirect=true";
        }
        if (standing == PeerStanding.ASKED) Say.first(KEY + "message.warn.too_late");
        return here();
    }

    public String keep() {
        return give(false);
    }

    public String give() {
        return give(true);
    }

    private String give(boolean done) {
        var sent = new GivePeer.Sent(getUid(), Request.number("seen").orElse(0), words, done);
        GivePeer.Outcome outcome = acts.givePeer.give(sent);
        if (outcome == GivePeer.Outcome.KEPT || outcome == GivePeer.Outcome.GIVEN) {
            boolean given = outcome == GivePeer.Outcome.GIVEN;
            Say.done(
                    KEY + (given ? "message.info.given" : "message.info.kept"),
                    page.asked().by());
            PupilWatch.over(words.texts().toList(), clock);
            return here();
        }
        Say.refused(KEY + "message.error." + outcome.name().toLowerCase(Locale.ROOT));
        return "";
    }

    public String thank() {
        return take(TakePeer.Act.THANK, "thanked");
    }

    public String share() {
        return take(TakePeer.Act.SHARE, "shared");
    }

    public String withdraw() {
        return take(TakePeer.Act.WITHDRAW, "withdrawn");
    }

    private String take(TakePeer.Act act, String words) {
        acts.takePeer.take(getUid(), act);
        Say.done(KEY + "message.info." + words, page.asked().of());
        return here();
    }

    private String here() {
        return "/learner/colleague?faces-redirect=true&uid=" + getUid();
    }

    public String getUid() {
        return Request.text("uid");
    }

    public int getSeen() {
        return page.said().revision();
    }

    public String getTitle() {
        return page.form().frame().title();
    }

    public String getModule() {
        return page.content().module().texts().title().in(Faces.getLocale());
    }

    public String getQuestion() {
        return page.asked().question();
    }

    /** Who asked whom, and how that stands, for who looks. */
    public String getLead() {
        return PeerRow.lead(page, days);
    }

    /** Whether who looks may still say yes or no. */
    public boolean isAsked() {
        return page.seat() == PeerPage.Seat.GIVER && page.asked().open();
    }

    /** Whether who looks writes it. */
    public boolean isWriting() {
        return page.seat() == PeerPage.Seat.GIVER && page.said().standing() == PeerStanding.ACCEPTED;
    }

    public boolean isGiven() {
        return page.said().standing() == PeerStanding.GIVEN;
    }

    /** Whether it is for who looks to thank for it, and to show it to others or not. */
    public boolean isMine() {
        return isGiven() && page.seat() == PeerPage.Seat.ASKER;
    }

    public boolean isThanked() {
        return page.said().thanked();
    }

    public boolean isShared() {
        return page.said().shared();
    }

    /** Where the one who asked goes on writing. */
    public String getEdit() {
        return "artefact?module=" + page.content().module().id() + "&block="
                + page.form().id();
    }

    public List<LookedRow> getFields() {
        return page.form().fields().stream()
                .map(field -> new LookedRow(
                        field.id(),
                        field.label(),
                        page.texts().getOrDefault(field.id(), ""),
                        "",
                        words.comments().getOrDefault(field.id(), "")))
                .toList();
    }

    public List<RubricRow> getCriteria() {
        return RubricRow.of(page.form().criteria(), words);
    }

    public String getRemark() {
        return words.remark();
    }

    /** What was said, once it was given. */
    public List<RoundRow> getRounds() {
        return isGiven() ? List.of(RoundRow.of(page, days)) : List.of();
    }
}
