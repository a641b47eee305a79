package be.datacoach.network.web.circle;

import be.datacoach.network.circle.encouragement.Encourage;
import be.datacoach.network.circle.encouragement.HideEncouragement;
import be.datacoach.network.circle.encouragement.KindWords;
import be.datacoach.network.circle.encouragement.ReadEncouragements;
import be.datacoach.network.circle.encouragement.Written;
import be.datacoach.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** What those of a circle write to each other to go on, for who takes part and who accompanies it. */
@Named
@RequestScoped
public class CircleWordsView {
    private static final String KEY = "app_circle.words.";

    @Inject
    private Place place;

    @Inject
    private ReadEncouragements readEncouragements;

    @Inject
    private Encourage encourage;

    @Inject
    private HideEncouragement hideEncouragement;

    /**
     * @param head who wrote it to whom, and when
     * @param thanks who thanked, for the writer; empty for nobody
     * @param hidden why it was hidden; empty where it was not
     * @param hideable whether who looks may hide it
     */
    public record Row(
            String uid,
            String head,
            String words,
            boolean mine,
            String thanks,
            boolean mayThank,
            String hidden,
            boolean hideable) {}

    /** To whom somebody may write. */
    public record Reader(String uid, String name) {}

    public List<Row> getRows() {
        return readEncouragements.of(place.uid()).stream().map(this::row).toList();
    }

    private Row row(Written one) {
        String by = one.mine() ? place.phrases().say(KEY + "you") : place.name(one.writer());
        String to = one.to().map(place::name).orElseGet(() -> place.phrases().say(KEY + "all"));
        return new Row(
                one.uid(),
                place.phrases().say(KEY + "head", by, to, place.day(one.text().at())),
                one.text().words(),
                one.mine(),
                one.thanks().isEmpty() ? "" : place.phrases().say(KEY + "thanks", String.join(", ", one.thanks())),
                one.mayThank() && !place.isStaff(),
                one.hidden()
                        .map(why -> place.phrases().say(KEY + "hidden", why))
                        .orElse(""),
                place.isStaff() && one.hidden().isEmpty() && !one.mine());
    }

    public List<Reader> getReaders() {
        return readEncouragements.readers(place.uid()).stream()
                .map(account -> new Reader(account.uid(), account.displayName()))
                .toList();
    }

    public String write() {
        String words = Request.text("words");
        if (!KindWords.holds(words)) {
            Say.first(KEY + "message.warn.words", KindWords.LONGEST);
        } else {
            encourage.write(place.uid(), Request.text("once"), Request.text("to"), new KindWords(words));
            Say.done(KEY + "message.info.written");
        }
        return place.again();
    }

    public String takeBack() {
        encourage.takeBack(place.uid(), Request.text("one"));
        Say.done(KEY + "message.info.taken_back");
        return place.again();
    }

    public String thank() {
        encourage.thank(place.uid(), Request.text("one"));
        Say.done(KEY + "message.info.thanked");
        return place.again();
    }

    public String hide() {
        String reason = Request.text("reason");
        if (reason.isBlank() || reason.strip().length() > HideEncouragement.LONGEST_REASON) {
            Say.first(KEY + "message.warn.reason", HideEncouragement.LONGEST_REASON);
        } else {
            hideEncouragement.hide(place.uid(), Request.text("one"), reason);
            Say.done(KEY + "message.info.hidden");
        }
        return place.again();
    }

    public String show() {
        hideEncouragement.show(place.uid(), Request.text("one"));
        Say.done(KEY + "message.info.shown");
        return place.again();
    }

    public String getUid() {
        return place.uid();
    }

    public String getOnce() {
        return UUID.randomUUID().toString();
    }

    public boolean isStaff() {
        return place.isStaff();
    }
}
