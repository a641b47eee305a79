package be.datacoach.network.talk;

import be.datacoach.network.circle.CircleKey;
import be.datacoach.network.circle.SharedWith;
import be.datacoach.platform.Phrases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What conversations have to say on <em>Samen</em>, on the page of a circle and on <em>Netwerken</em>. No counts of what is unread. */
@ApplicationScoped
class TalkSection implements SharedWith {
    private static final String KEY = "app_talk.";
    private static final int MOST = 5;

    @Inject
    private ReadOwnTalk readOwnTalk;

    @Inject
    private ReadPlace readPlace;

    @Inject
    private ReadReports readReports;

    @Inject
    private Clock clock;

    @Override
    public int place() {
        return 150;
    }

    @Override
    public Optional<Section> forCoach(Phrases phrases) {
        if (readOwnTalk.places().isEmpty()) return Optional.empty();
        List<Line> lines = lines(readOwnTalk.news(), phrases, "/learner/");
        if (readReports.settledUnheard() > 0)
            lines.add(Line.of(phrases.say(KEY + "section.settled"), "/learner/talks"));
        lines.add(Line.of(phrases.say(KEY + "all"), "/learner/talks"));
        return Optional.of(new Section("talk", phrases.say(KEY + "title"), "", lines));
    }

    @Override
    public Optional<Section> forCircle(CircleKey circle, Phrases phrases) {
        PlaceKey key = new PlaceKey(PlaceKind.valueOf(circle.kind().name()), circle.uid());
        List<Line> lines = lines(readPlace.read(key, 1).lines().rows(), phrases, "/learner/");
        String address = "/learner/talks?place=" + key.kind() + "&of=" + key.uid();
        lines.add(Line.of(phrases.say(KEY + (lines.isEmpty() ? "section.first" : "section.place")), address));
        return Optional.of(new Section("talk", phrases.say(KEY + "title"), "", lines));
    }

    @Override
    public Optional<Section> forCounsellor(Phrases phrases) {
        if (readOwnTalk.places().isEmpty()) return Optional.empty();
        List<Line> lines = new ArrayList<>();
        int waiting = readReports.waiting().size();
        if (waiting > 0) lines.add(Line.of(phrases.say(KEY + "section.waiting", waiting), "/author/talks"));
        lines.addAll(lines(readOwnTalk.news(), phrases, "/author/"));
        lines.add(Line.of(phrases.say(KEY + "all"), "/author/talks"));
        return Optional.of(new Section("talk", phrases.say(KEY + "title"), "", lines));
    }

    private List<Line> lines(List<DiscussionLine> all, Phrases phrases, String folder) {
        List<Line> lines = new ArrayList<>();
        all.stream().limit(MOST).forEach(one -> lines.add(line(one, phrases, folder)));
        return lines;
    }

    private Line line(DiscussionLine one, Phrases phrases, String folder) {
        LocalDate begun = LocalDate.ofInstant(one.begunAt(), clock.getZone());
        String title =
                one.title().orElseGet(() -> phrases.say(KEY + "untitled", phrases.day(begun, LocalDate.now(clock))));
        String mark = one.news().named() ? "mark.named" : one.news().isSomething() ? "mark.new" : "";
        String note = mark.isEmpty()
                ? one.place().name()
                : phrases.say(KEY + mark) + " · " + one.place().name();
        return new Line(title, folder + "talk?uid=" + one.uid(), note);
    }
}
