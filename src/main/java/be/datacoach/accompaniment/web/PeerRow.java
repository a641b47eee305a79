package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.peer.PeerPage;
import be.datacoach.accompaniment.peer.PeerStanding;
import org.omnifaces.util.Faces;

/** A question to a colleague, in a list. @param lead who asked whom, and how that stands */
public record PeerRow(String uid, String title, String module, String lead) {
    private static final String KEY = "app_peer.";

    static PeerRow of(PeerPage page, Days days) {
        return new PeerRow(
                page.asked().uid(),
                page.form().frame().title(),
                page.content().module().texts().title().in(Faces.getLocale()),
                lead(page, days));
    }

    static String lead(PeerPage page, Days days) {
        boolean giver = page.seat() == PeerPage.Seat.GIVER;
        String who = giver ? page.asked().by() : page.asked().of();
        String name = who.isEmpty() ? days.phrases().say(KEY + "gone") : who;
        return days.phrases()
                .say(
                        KEY + (giver ? "giver." : "asker.") + state(page),
                        name,
                        days.day(page.asked().until()));
    }

    private static String state(PeerPage page) {
        boolean ended =
                page.said().standing() == PeerStanding.ASKED && !page.asked().open();
        return ended ? "ENDED" : page.said().standing().name();
    }
}
