package be.datacoach.practice.web;

import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.path.Step;
import be.datacoach.assignment.OwnPath.StepState;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.platform.Phrases;
import be.datacoach.practice.ReadProgress;
import be.datacoach.practice.ReadProgress.OwnProgress;
import be.datacoach.practice.run.Progress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** What is done, what comes next and how long it still takes; and how somebody grew. For their own eyes. */
@Named
@RequestScoped
public class LearnerProgressView {
    private static final String KEY = "learner_progress.";

    @Inject
    private ReadProgress readProgress;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Clock clock;

    private Optional<OwnProgress> progress = Optional.empty();
    private List<CompetencyRow> competencies = List.of();

    @PostConstruct
    void read() {
        progress = readProgress.read();
        competencies = progress.map(this::competencies).orElse(List.of());
    }

    /** Without a path there are questions first. */
    public void arrive() {
        if (progress.isEmpty()) {
            Faces.redirect("learner/start");
        }
    }

    public String getLead() {
        return progress.map(this::lead).orElse("");
    }

    private String lead(OwnProgress now) {
        List<Step> steps = now.own().path().steps();
        long done = steps.stream().filter(step -> finished(now, step)).count();
        return now.minutesLeft() == 0
                ? phrases().say(KEY + "lead.done", steps.size())
                : phrases().say(KEY + "lead", done, steps.size(), phrases().duration(now.minutesLeft()));
    }

    /** That weeks are roomier for who takes more time; empty for who does not. */
    public String getTempo() {
        return progress.filter(now -> now.tempo() > 1 && now.minutesLeft() > 0)
                .map(now -> phrases().say(KEY + "tempo", now.tempo()))
                .orElse("");
    }

    public boolean isGoing() {
        return progress.flatMap(now -> now.own().current()).isPresent();
    }

    /** What to go on with: the block, or the module that was not opened yet. */
    public String getNext() {
        return progress.flatMap(now -> now.own().current().map(step -> next(now, step)))
                .orElse("");
    }

    private String next(OwnProgress now, Step step) {
        String module = title(now, step);
        return now.of(step)
                .flatMap(Progress::next)
                .map(block -> phrases().say(KEY + "next.block", block.frame().title(), module))
                .orElseGet(() -> phrases().say(KEY + "next.module", module));
    }

    public List<StepRow> getSteps() {
        return progress.map(now -> now.own().path().steps().stream()
                        .map(step -> row(now, step))
                        .toList())
                .orElse(List.of());
    }

    private StepRow row(OwnProgress now, Step step) {
        StepState state = now.own().state(step.module());
        boolean shut = state == StepState.LATER || state == StepState.NOT_WRITTEN;
        return new StepRow(
                title(now, step),
                shut ? "" : "module?module=" + step.module(),
                "app_state." + state(now, step),
                now.of(step)
                        .map(opened -> phrases().say(KEY + "blocks", opened.done(), opened.total()))
                        .orElseGet(() -> phrases().say(KEY + "blocks.none")),
                left(now, step));
    }

    private String left(OwnProgress now, Step step) {
        return Optional.ofNullable(now.own().runs().get(step.module()))
                .flatMap(ModuleRun::finishedAt)
                .map(at -> phrases().say(KEY + "finished", day(LocalDate.ofInstant(at, clock.getZone()))))
                .orElseGet(() -> phrases().duration(now.minutesLeft(step)));
    }

    private static String state(OwnProgress now, Step step) {
        if (finished(now, step)) {
            return "finished";
        }
        if (now.own().current().filter(step::equals).isPresent()) {
            return "now";
        }
        if (now.own().state(step.module()) == StepState.NOT_WRITTEN) {
            return "waiting";
        }
        return step.band() == Band.EXEMPTION ? "exempt" : "later";
    }

    private static boolean finished(OwnProgress now, Step step) {
        return now.own().state(step.module()) == StepState.FINISHED;
    }

    public List<CompetencyRow> getCompetencies() {
        return competencies;
    }

    private List<CompetencyRow> competencies(OwnProgress now) {
        var words = new GrowthWords(now, catalogue.instruments().thresholds(), phrases(), clock);
        return now.growth().stream().map(words::row).toList();
    }

    /** Whether anything was measured yet, so that there is something to draw. */
    public boolean isDrawn() {
        return competencies.stream().anyMatch(row -> row.chart().isDrawn());
    }

    private static String title(OwnProgress now, Step step) {
        return now.own().curriculum().module(step.module()).texts().title().in(Faces.getLocale());
    }

    private String day(LocalDate day) {
        return phrases().day(day, LocalDate.now(clock));
    }

    private static Phrases phrases() {
        return Phrases.in(Faces.getLocale());
    }
}
