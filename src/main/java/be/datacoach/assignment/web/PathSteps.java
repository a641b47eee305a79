package be.datacoach.assignment.web;

import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.Reason;
import be.datacoach.adaptation.path.SchoolCalendar;
import be.datacoach.adaptation.path.Span;
import be.datacoach.adaptation.path.Step;
import be.datacoach.assignment.OwnPath;
import be.datacoach.assignment.OwnPath.StepState;
import be.datacoach.platform.Phrases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The steps of a path as rows, and what belongs to no single step. */
record PathSteps(OwnPath own, Reasons reasons) {

    List<StepRow> all() {
        return own.path().steps().stream().map(this::row).toList();
    }

    Optional<StepRow> now() {
        return own.current().map(this::row);
    }

    /** What comes after the current step: the first that is written, if one is. */
    Optional<StepRow> next() {
        return following().map(this::row);
    }

    /** Decisions that shape the path as a whole: tempo, examples, form, accompaniment. */
    List<ReasonRow> tuning() {
        return own.path().decisions().stream()
                .filter(decision -> own.path().steps().stream().noneMatch(step -> tells(step, decision)))
                .filter(decision -> decision.module().isEmpty() || decision instanceof Decision.Reorder)
                .map(reasons::of)
                .toList();
    }

    private StepRow row(Step step) {
        String state = state(step);
        return new StepRow(
                state,
                title(step.module()),
                canOpen(step) ? step.module().code() : "",
                step.minutes(),
                when(step, state),
                step.band() == Band.STANDARD ? "" : step.band().name(),
                state.equals("finished") ? List.of() : List.of(why(step)),
                state.equals("finished") ? List.of() : others(step));
    }

    private ReasonRow why(Step step) {
        return reasons.why(step.why(), behind(step.why()));
    }

    /** What a module of two variation points would say twice is said once. */
    private List<ReasonRow> others(Step step) {
        var rows = new ArrayList<ReasonRow>();
        own.path().decisions().stream()
                .filter(decision -> tells(step, decision))
                .filter(Predicate.not(decision -> decision.reason().equals(step.why())))
                .map(reasons::of)
                .filter(row -> rows.stream().noneMatch(row::saysTheSame))
                .forEach(rows::add);
        return rows;
    }

    /** Whether a decision is told at this step: it is why the step is there, or it is about this step alone. */
    private boolean tells(Step step, Decision decision) {
        if (decision.reason().equals(step.why())) return true;
        if (decision instanceof Decision.Variant variant) {
            return variant.reason().ground() == Reason.Ground.CONDITION
                    && variant.modules().contains(step.module());
        }
        return !(decision instanceof Decision.Reorder)
                && decision.module().filter(step.module()::equals).isPresent();
    }

    private Optional<Decision> behind(Reason why) {
        return own.path().decisions().stream()
                .filter(decision -> decision.reason().equals(why))
                .findFirst();
    }

    private String state(Step step) {
        StepState state = own.state(step.module());
        if (state == StepState.FINISHED) return "finished";
        if (isCurrent(step)) return "now";
        if (state == StepState.NOT_WRITTEN) return "waiting";
        if (step.band() == Band.EXEMPTION) return "exempt";
        return following().filter(step::equals).isPresent() ? "next" : "later";
    }

    private Optional<Step> following() {
        List<Step> steps = own.path().steps();
        int current = own.current().map(steps::indexOf).orElse(-1);
        List<Step> after = steps.stream()
                .skip(current + 1L)
                .filter(step -> own.state(step.module()) != StepState.FINISHED)
                .toList();
        return after.stream()
                .filter(step -> own.state(step.module()) != StepState.NOT_WRITTEN)
                .findFirst()
                .or(() -> after.stream().findFirst());
    }

    private boolean isCurrent(Step step) {
        return own.current().filter(step::equals).isPresent();
    }

    private boolean canOpen(Step step) {
        StepState state = own.state(step.module());
        return state != StepState.LATER && state != StepState.NOT_WRITTEN;
    }

    private String when(Step step, String state) {
        if (state.equals("finished")) return "";
        if (state.equals("waiting")) return phrases().say("app_week.unwritten");
        return week(step.when());
    }

    String week(Span span) {
        LocalDate today = reasons.wording().today();
        LocalDate thisWeek = SchoolCalendar.mondayOf(today);
        if (!span.firstWeek().isAfter(thisWeek) && !span.lastWeek().isBefore(thisWeek)) {
            return phrases().say("app_week.now");
        }
        String first = phrases().day(span.firstWeek(), today);
        return span.firstWeek().equals(span.lastWeek())
                ? phrases().say("app_week.one", first)
                : phrases()
                        .say(
                                "app_week.several",
                                first,
                                phrases().day(span.lastWeek().plusDays(4), today));
    }

    String title(ModuleId module) {
        return own.curriculum().module(module).texts().title().in(phrases().locale());
    }

    private Phrases phrases() {
        return reasons.wording().phrases();
    }
}
