package be.datacoach.catalogue.command;

import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.VariantKey;
import be.datacoach.adaptation.learner.Certainty;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.Step;
import be.datacoach.adaptation.path.Timing;
import be.datacoach.adaptation.path.VariantGap;
import be.datacoach.catalogue.source.Library;
import be.datacoach.platform.Phrases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A planned path for people: the steps, then everything that made them so. */
final class PathText {

    private final PlannedPersona plan;
    private final Phrases phrases;
    private final DecisionWords words;
    private final List<String> lines = new ArrayList<>();

    private PathText(PlannedPersona plan, Library library, Phrases phrases) {
        this.plan = plan;
        this.phrases = phrases;
        this.words = new DecisionWords(library, phrases, plan.persona().on());
    }

    static List<String> of(PlannedPersona plan, Library library, Phrases phrases) {
        var text = new PathText(plan, library, phrases);
        text.head();
        text.known();
        text.steps();
        text.decisions();
        text.undecided("waiting", plan.path().waiting());
        text.undecided("questions", plan.path().questions());
        text.timing(plan.path().timing());
        text.gaps();
        return text.lines;
    }

    private void head() {
        LearningPath path = plan.path();
        lines.add(phrases.say("command_plan.title", plan.persona().name()));
        String story = plan.persona().story().in(phrases.locale());
        if (!story.isEmpty()) lines.add(story);
        lines.add(phrases.say(
                "command_plan.sum",
                day(plan.persona().on()),
                path.remaining().count(),
                phrases.duration(path.minutesLeft())));
        if (path.provisional()) lines.add(phrases.say("command_plan.provisional"));
    }

    /** What the path goes by, and how sure that is. */
    private void known() {
        heading("known");
        for (Competency competency : plan.planning().curriculum().competencies()) {
            Certainty certainty = plan.certainty(competency);
            lines.add(competency.id() + " " + competency.label().in(phrases.locale()) + ": "
                    + phrases.say(
                            "command_certainty." + certainty.word(),
                            certainty.score().orElse(0),
                            certainty.items(),
                            certainty.newest().map(this::day).orElse("")));
        }
    }

    private void steps() {
        heading("steps");
        int number = 1;
        for (Step step : plan.path().steps()) {
            String title = plan.module(step).texts().title().in(phrases.locale());
            lines.add(String.format(Locale.ROOT, "%2d. %s %s", number++, step.module(), title));
            indented(about(step));
            plan.variants(step)
                    .forEach((key, points) ->
                            indented(phrases.say("command_plan.variant", key, String.join(", ", points))));
            step.extras().forEach(block -> indented(phrases.say("command_plan.extra", block.code())));
            indented(phrases.say("command_plan.why", step.why().sentence().in(phrases.locale())));
        }
    }

    private String about(Step step) {
        String band = phrases.say("app_band." + step.band());
        String minutes = phrases.duration(step.minutes());
        if (step.finished()) return phrases.say("command_plan.finished", band);
        String weeks = step.when().firstWeek().equals(step.when().lastWeek())
                ? phrases.say("command_plan.week", day(step.when().firstWeek()))
                : phrases.say(
                        "command_plan.weeks",
                        day(step.when().firstWeek()),
                        day(step.when().lastWeek()));
        String state = step.started() ? phrases.say("command_plan.started") + " " : "";
        return state + phrases.say("command_plan.about", weeks, minutes, band);
    }

    private void decisions() {
        heading("decisions");
        for (Decision decision : plan.path().decisions()) {
            reason(decision);
            indented(words.change(plan.counterfactual(decision)));
        }
    }

    private void undecided(String what, List<Decision> decisions) {
        if (decisions.isEmpty()) return;
        heading(what);
        decisions.forEach(this::reason);
    }

    private void reason(Decision decision) {
        lines.add(words.title(decision));
        indented(decision.reason().sentence().in(phrases.locale()));
        words.behind(decision.reason()).forEach(this::indented);
    }

    private void timing(Timing timing) {
        heading("timing");
        lines.add(phrases.say("command_plan.finish", timing.hoursAWeek(), day(timing.finish())));
        timing.deadline()
                .ifPresent(deadline -> lines.add(phrases.say(
                        timing.finish().isAfter(deadline) ? "command_plan.late" : "command_plan.in_time",
                        day(deadline))));
        timing.appointmentOutlived().ifPresent(last -> lines.add(phrases.say("command_plan.outlived", day(last))));
        if (timing.hurried()) lines.add(phrases.say("command_plan.hurried"));
        timing.repairs().forEach(repair -> indented(repair(repair)));
    }

    private String repair(Timing.Repair repair) {
        if (repair instanceof Timing.Repair.MoreHours more) {
            return phrases.say("command_plan.more_hours", more.hoursAWeek());
        }
        if (repair instanceof Timing.Repair.FewerModules fewer) {
            return phrases.say(
                    fewer.enough() ? "command_plan.fewer_modules" : "command_plan.fewer_modules.part",
                    phrases.duration(fewer.minutes()));
        }
        return phrases.say("command_plan.later_date", day(((Timing.Repair.LaterDate) repair).feasible()));
    }

    private void gaps() {
        if (plan.path().gaps().isEmpty()) return;
        heading("gaps");
        for (VariantGap gap : plan.path().gaps()) {
            String place = gap.module() + "/" + gap.point();
            indented(
                    gap.read().isEmpty()
                            ? phrases.say("command_plan.gap.base", place, keys(gap.wanted()))
                            : phrases.say("command_plan.gap", place, keys(gap.wanted()), keys(gap.read())));
        }
    }

    private static String keys(List<VariantKey> keys) {
        return keys.stream().map(VariantKey::code).collect(Collectors.joining("+"));
    }

    private void heading(String key) {
        lines.add("");
        lines.add(phrases.say("command_plan." + key));
    }

    private void indented(String line) {
        lines.add("    " + line);
    }

    private String day(LocalDate day) {
        return phrases.day(day, LocalDate.EPOCH);
    }
}
