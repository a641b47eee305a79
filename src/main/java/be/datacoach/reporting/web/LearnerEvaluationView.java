package be.datacoach.reporting.web;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.platform.Phrases;
import be.datacoach.reporting.evaluation.LookingBack;
import be.datacoach.reporting.evaluation.LookingBack.State;
import be.datacoach.reporting.evaluation.LookingBack.Sure;
import be.datacoach.reporting.evaluation.LookingBack.Sureness;
import be.datacoach.reporting.evaluation.LookingBack.Topic;
import be.datacoach.reporting.evaluation.LookingBack.Wave;
import be.datacoach.reporting.evaluation.ReadOwnEvaluation;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** Before, after and some months later: what a coach said and showed, in words beside each other. */
@Named
@RequestScoped
public class LearnerEvaluationView {
    private static final String KEY = "learner_evaluation.";

    @Inject
    private ReadOwnEvaluation readOwnEvaluation;

    @Inject
    private Clock clock;

    private LookingBack back = new LookingBack(List.of(), List.of(), List.of());

    /** @param part that can be answered now; empty where it cannot */
    public record WaveRow(String title, String state, String part) {
        public boolean open() {
            return !part.isEmpty();
        }
    }

    /** What was said of one thing, wave by wave. */
    public record TopicRow(String title, List<Cell> cells) {
        public TopicRow {
            cells = List.copyOf(cells);
        }
    }

    public record Cell(String wave, String said) {}

    @PostConstruct
    void read() {
        back = readOwnEvaluation.read();
    }

    public List<WaveRow> getWaves() {
        return back.waves().stream()
                .map(wave -> new WaveRow(in(wave.title()), state(wave), part(wave)))
                .toList();
    }

    /** Also who finished or skipped it may still change their mind while it is open. */
    private String part(Wave wave) {
        boolean open = wave.window()
                .filter(window -> window.holds(LocalDate.now(clock)))
                .isPresent();
        return open ? wave.part().code() : "";
    }

    private String state(Wave wave) {
        Optional<String> day = wave.window()
                .map(window -> wave.state() == State.OPEN ? window.last() : window.first())
                .map(one -> phrases().day(one, LocalDate.now(clock)));
        if (wave.state() == State.COMING && day.isEmpty()) return phrases().say(KEY + "state.LATER");
        return phrases().say(KEY + "state." + wave.state(), day.orElse(""));
    }

    /** What stands above the columns. */
    public List<String> getHeads() {
        return back.waves().stream().map(wave -> in(wave.title())).toList();
    }

    public List<TopicRow> getTopics() {
        Stream<TopicRow> surveys = back.topics().stream().map(this::row);
        Stream<TopicRow> sureness = back.sureness().stream().map(this::row);
        return Stream.concat(surveys, sureness).toList();
    }

    private TopicRow row(Topic topic) {
        return new TopicRow(
                in(topic.title()),
                back.waves().stream()
                        .map(wave -> new Cell(
                                in(wave.title()),
                                wave.part()
                                        .wave()
                                        .flatMap(id ->
                                                Optional.ofNullable(topic.said().get(id)))
                                        .map(LearnerEvaluationView::in)
                                        .orElseGet(LearnerEvaluationView::nothing)))
                        .toList());
    }

    /** The first two times only: nobody shows anything a third time. */
    private TopicRow row(Sureness one) {
        List<Optional<Sure>> times = List.of(one.first(), one.again());
        List<Wave> waves = back.waves();
        return new TopicRow(
                phrases().say(KEY + "sure", in(one.competency())),
                Stream.iterate(0, at -> at < waves.size(), at -> at + 1)
                        .map(at -> new Cell(
                                in(waves.get(at).title()),
                                (at < times.size() ? times.get(at) : Optional.<Sure>empty())
                                        .map(sure -> phrases().say(KEY + "sure." + sure))
                                        .orElseGet(LearnerEvaluationView::nothing)))
                        .toList());
    }

    private static String nothing() {
        return phrases().say(KEY + "nothing");
    }

    private static String in(Text text) {
        return text.in(Faces.getLocale());
    }

    private static Phrases phrases() {
        return Phrases.in(Faces.getLocale());
    }
}
