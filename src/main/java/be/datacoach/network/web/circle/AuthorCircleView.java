package be.datacoach.network.web.circle;

import be.datacoach.network.circle.ReadAccompanied;
import be.datacoach.network.circle.checkin.AskBeforeMeeting;
import be.datacoach.network.circle.checkin.Asking;
import be.datacoach.network.circle.checkin.FindMeetingToAsk;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** A cohort or network as its counsellors see what peers do there, and what they ask before a meeting: {@code ?uid=}. */
@Named
@RequestScoped
public class AuthorCircleView {
    private static final String KEY = "author_circle.";
    /** How many questions there are to choose from: {@code author_circle.suggestion.1} and on. */
    private static final int SUGGESTIONS = 4;

    @Inject
    private Place place;

    @Inject
    private ReadAccompanied readAccompanied;

    @Inject
    private FindMeetingToAsk findMeetingToAsk;

    @Inject
    private AskBeforeMeeting askBeforeMeeting;

    private ReadAccompanied.Picture picture;
    private Optional<Instant> next = Optional.empty();

    @PostConstruct
    void read() {
        picture = readAccompanied.read(place.uid());
        next = isOver() ? Optional.empty() : findMeetingToAsk.next(getUid());
    }

    public String ask() {
        Optional<Instant> when = when();
        String question = Request.text("question");
        if (when.isEmpty() || !Asking.holds(question)) {
            Say.first(KEY + "message.warn.asking", Asking.LONGEST);
            return place.again();
        }
        boolean atOnce = Request.text("seen").equals("at_once");
        String uid = Request.text("once");
        if (askBeforeMeeting.ask(place.uid(), uid, new Asking(question, when.get(), atOnce))) {
            Say.done(KEY + "message.info.asked");
        } else {
            Say.first(KEY + "message.warn.answered");
        }
        return place.again();
    }

    public String takeBack() {
        askBeforeMeeting.takeBack(place.uid(), Request.text("question"));
        Say.done(KEY + "message.info.taken_back");
        return place.again();
    }

    private Optional<Instant> when() {
        try {
            var start = LocalDate.parse(Request.text("day")).atTime(LocalTime.parse(Request.text("hour")));
            return Optional.of(start.atZone(place.clock().getZone()).toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    public String getUid() {
        return picture.circle().uid();
    }

    public String getName() {
        return picture.circle().name();
    }

    public String getWorksOn() {
        return picture.circle().worksOn();
    }

    /** Whether it is over: it is read, and nobody writes. */
    public boolean isOver() {
        return picture.circle().over();
    }

    public boolean isNetwork() {
        return picture.circle().isNetwork();
    }

    /** Only two or fewer take part: each knows who says what. */
    public boolean isSmall() {
        return picture.members().size() <= 2;
    }

    public List<String> getMembers() {
        return picture.members();
    }

    /** Of the next meeting without a question, as far as one is known. */
    public String getDay() {
        return next.map(at -> LocalDate.ofInstant(at, place.clock().getZone()).toString())
                .orElse("");
    }

    public String getHour() {
        return next.map(at -> LocalTime.ofInstant(at, place.clock().getZone()).toString())
                .orElse("");
    }

    /** The first is what the form begins with. */
    public List<String> getSuggestions() {
        return IntStream.rangeClosed(1, SUGGESTIONS)
                .mapToObj(number -> place.phrases().say(KEY + "suggestion." + number))
                .toList();
    }

    public String getOnce() {
        return UUID.randomUUID().toString();
    }
}
