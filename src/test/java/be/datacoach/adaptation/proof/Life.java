package be.datacoach.adaptation.proof;

import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.SchoolCalendar;
import be.datacoach.adaptation.plan.FiredRules;
import be.datacoach.adaptation.plan.FiredRules.Fired;
import be.datacoach.adaptation.plan.Planner;
import be.datacoach.adaptation.plan.PlanningCase;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What becomes of a person in a curriculum: the first path, and the rules that hold. */
record Life(Persona persona, PlanningCase planning, LearningPath path, Set<Fired> fired) {

    private static final LocalDate SOME_DAY = LocalDate.of(2026, 9, 1);

    static Life of(Persona persona, Curriculum curriculum) {
        var planning = new PlanningCase(
                curriculum,
                persona.asLearner(),
                Assignment.open(),
                new SchoolCalendar(List.of()),
                SOME_DAY,
                Optional.empty());
        return new Life(persona, planning, Planner.plan(planning), new HashSet<>(FiredRules.of(planning)));
    }

    boolean fires(Rule rule) {
        return fired.stream().anyMatch(one -> one.rule().equals(rule.id().code()));
    }

    /** All of the path but its order: what is done in which way, and who decided it. */
    Set<List<Object>> content() {
        Set<List<Object>> content = new HashSet<>();
        path.steps()
                .forEach(step -> content.add(List.of(
                        step.module(), step.band(), step.variants(), Set.copyOf(step.extras()), step.minutes())));
        path.decisions().stream()
                .filter(decision -> !(decision instanceof Decision.Reorder))
                .forEach(decision -> content.add(words("decided", decision)));
        path.questions().forEach(decision -> content.add(words("asked", decision)));
        return content;
    }

    private static List<Object> words(String how, Decision decision) {
        return List.of(how, decision.getClass(), decision.reason().rule(), decision.target());
    }

    /** Whether these rules pull one thing in two ways. */
    boolean clash(Rule one, Rule two) {
        return one.then().stream()
                .anyMatch(left -> two.then().stream()
                        .anyMatch(right -> clash(one, left, two, right) || clash(two, right, one, left)));
    }

    private boolean clash(Rule one, Action left, Rule two, Action right) {
        if (left instanceof Action.Take more && right instanceof Action.Take less) {
            return more.band() == Band.FOUNDATION
                    && less.band() != Band.FOUNDATION
                    && path.steps().stream()
                            .map(step -> step.module().code())
                            .anyMatch(module -> fires(one, module) && fires(two, module));
        }
        if (!fires(one) || !fires(two)) return false;
        if (left instanceof Action.Include in && right instanceof Action.Exclude out) {
            return in.modules().stream().anyMatch(module -> out.modules().contains(module) && optional(module))
                    && confirmed(two);
        }
        return left instanceof Action.Move first
                && right instanceof Action.Move second
                && first.modules().stream().anyMatch(second.before()::contains)
                && second.modules().stream().anyMatch(first.before()::contains);
    }

    private boolean fires(Rule rule, String target) {
        return fired.contains(new Fired(rule.id().code(), target));
    }

    private boolean optional(ModuleId module) {
        return !planning.curriculum().module(module).edition().core();
    }

    private boolean confirmed(Rule rule) {
        return path.decisions().stream()
                        .filter(Decision.LeaveOut.class::isInstance)
                        .anyMatch(decision ->
                                decision.reason().rule().equals(rule.id().code()))
                || rule.when().judge(planning.learner().known()).because().stream()
                        .allMatch(Fact::confirmed);
    }
}
