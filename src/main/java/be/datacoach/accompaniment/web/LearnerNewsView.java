package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.feedback.ReadOwnFeedback;
import be.datacoach.accompaniment.feedback.ReadOwnFeedback.News;
import be.datacoach.accompaniment.help.FindHelp;
import be.datacoach.accompaniment.talk.ReadTalks;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What others did around a path since, in a sentence each, where a coach arrives. */
@Named
@RequestScoped
public class LearnerNewsView {
    private static final String KEY = "learner_home.news.";

    @Inject
    private ReadOwnFeedback readOwnFeedback;

    @Inject
    private FindHelp findHelp;

    @Inject
    private ReadTalks readTalks;

    @Inject
    private Days days;

    private final List<Row> rows = new ArrayList<>();

    /** @param link key of what the link says */
    public record Row(String text, String href, String link) {}

    @PostConstruct
    void read() {
        readOwnFeedback.news().forEach(news -> rows.add(row(news)));
        findHelp.own().stream()
                .filter(asked -> asked.answer().isPresent() && !asked.closed())
                .forEach(asked -> rows.add(counsellor("answered", asked.by())));
        if (readTalks.news()) rows.add(counsellor("talk"));
    }

    private Row counsellor(String what, Object... words) {
        return new Row(days.phrases().say(KEY + what, words), "counsellor", KEY + "see");
    }

    private Row row(News news) {
        return new Row(
                days.phrases().say(KEY + news.verdict(), news.title()),
                "artefact?module=" + news.submission().module() + "&block="
                        + news.submission().block(),
                KEY + "read");
    }

    public List<Row> getRows() {
        return List.copyOf(rows);
    }
}
