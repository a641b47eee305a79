package be.datacoach.accompaniment;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.practice.Learner;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.Visitor;
import java.util.regex.Pattern;

/**
 * Another coach of the cohort, who was asked to make the role card too, and gave feedback on it. Says yes to the first as long as {@link #MADE}
 * holds; the coach lets the counsellor read the second as long as {@link #SHARED} does.
 */
final class Fellow {
    static final String MADE = "MADE_TOGETHER";
    static final String SHARED = "PEER_FEEDBACK";
    private static final Pattern QUESTION = Pattern.compile("(colleague\\?uid=[0-9a-f-]+)");

    private final Learner fellow = Learner.withAPath(Newcomer.with(Role.COACH));
    private final Visitor coach;
    private final Making making;
    private final String peer;
    private boolean makes = true;
    private boolean shares;

    /** @param coach who began the role card */
    Fellow(Circle circle, Visitor coach) {
        this.coach = coach;
        circle.joinedBy(fellow.account);
        fellow.open();
        making = Making.begun(coach, fellow.visitor, fellow.account.uid());
        peer = givesFeedback();
        now("");
    }

    private String givesFeedback() {
        FormOnPage.in(coach.get(Making.PAGE), "peerForm")
                .with("peerPiece", "M01/rolfiche")
                .with("colleague", fellow.account.uid())
                .send(coach, "askPeer");
        String address = "/learner/"
                + Making.found(QUESTION, fellow.visitor.get(Making.PAGE).body());
        FormOnPage.in(fellow.visitor.get(address), "answering").send(fellow.visitor, "accept");
        FormOnPage.in(fellow.visitor.get(address), "looking")
                .with("comment.taken", "Met wie doe je dit?")
                .send(fellow.visitor, "give");
        return address;
    }

    /** Whether a coach asks this of another, or shares what another gave. */
    static boolean isAsked(String consent) {
        return consent.equals(MADE) || consent.equals(SHARED);
    }

    /** @param holds what was said yes to; all else is taken back */
    void now(String holds) {
        if (makes != holds.equals(MADE)) make();
        if (shares != holds.equals(SHARED)) {
            FormOnPage.in(coach.get(peer), "taking").send(coach, shares ? "withdraw" : "share");
            shares = !shares;
        }
    }

    private void make() {
        if (makes) {
            FormOnPage.in(fellow.visitor.get(making.page()), "leaveForm").send(fellow.visitor, "leave");
            Making.asking(coach, fellow.account.uid()).send(coach, "send");
        } else {
            FormOnPage.inRow(fellow.visitor.get(Making.PAGE), "accept").press(fellow.visitor);
        }
        makes = !makes;
    }

    Visitor visitor() {
        return fellow.visitor;
    }

    String work() {
        return making.work();
    }

    String peer() {
        return peer;
    }
}
