package be.datacoach.adaptation.plan;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Facts;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.Goal;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.Task;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The attributes that only mean something for one module or one task, computed from what is known.
 *
 * <p>{@code module.mastery} is the lowest known mastery among the module's goals; {@code module.performance}
 * and {@code module.evidence} are the lowest among all of them, unknown when one is; {@code module.gap} is the
 * largest confidence gap; {@code module.attitude} tells whether a goal is a matter of attitude or relations;
 * {@code module.skill} is the worst answer among the data literacy skills that the module rests on, right where it rests
 * on none.
 * {@code task.priority} is the need of the task (0 to 20), {@code task.top} whether it is one of the five highest.
 */
final class ScopedFacts {

    private static final int TOP = 5;
    private static final Comparator<Fact> BY_NUMBER =
            Comparator.comparingDouble(fact -> fact.value() instanceof Value.Amount amount ? amount.number() : 0);

    private final Curriculum curriculum;
    private final Facts known;
    private final LocalDate today;
    private final List<Task> byNeed;
    private final List<Task> top;

    ScopedFacts(PlanningCase planning) {
        this.curriculum = planning.curriculum();
        this.known = planning.learner().known();
        this.today = planning.today();
        this.byNeed = sortedByNeed();
        this.top = byNeed.subList(0, Math.min(TOP, byNeed.size()));
    }

    Facts of(LearningModule module) {
        Facts own = attribute -> switch (attribute.name()) {
            case "module.mastery" -> goalFacts(module, "mastery.").stream().min(BY_NUMBER);
            case "module.performance" -> lowestOfAll(module, "performance.");
            case "module.evidence" -> lowestOfAll(module, "evidence.");
            case "module.gap" -> goalFacts(module, "gap.").stream().max(BY_NUMBER);
            case "module.modesty" -> goalFacts(module, "gap.").stream().min(BY_NUMBER);
            case "module.attitude" -> Optional.of(computed(attribute, hasAttitude(module) ? "YES" : "NO"));
            case "module.skill" ->
                module.aim().skills().isEmpty() ? Optional.of(computed(attribute, "RIGHT")) : worstSkill(module);
            default -> Optional.empty();
        };
        return own.remembered().or(known);
    }

    Facts of(Task task) {
        Facts own = attribute -> switch (attribute.name()) {
            case "task.priority" -> need(task);
            case "task.top" -> need(task).map(fact -> computed(attribute, top.contains(task) ? "YES" : "NO"));
            default -> Optional.empty();
        };
        return own.remembered().or(known);
    }

    /** The tasks of which the need is known, highest first. */
    List<Task> byNeed() {
        return byNeed;
    }

    private List<Task> sortedByNeed() {
        return curriculum.tasks().stream()
                .filter(task -> need(task).isPresent())
                .sorted(Comparator.comparing((Task task) -> need(task).orElseThrow(), BY_NUMBER)
                        .reversed()
                        .thenComparing(Task::id))
                .toList();
    }

    private Optional<Fact> need(Task task) {
        return known.about(new AttributeId("need." + task.id()));
    }

    private List<Fact> goalFacts(LearningModule module, String prefix) {
        return module.aim().goals().stream()
                .flatMap(goal -> known.about(new AttributeId(prefix + goal.competency())).stream())
                .toList();
    }

    private Optional<Fact> lowestOfAll(LearningModule module, String prefix) {
        List<Fact> facts = goalFacts(module, prefix);
        return facts.size() < module.aim().goals().size()
                ? Optional.empty()
                : facts.stream().min(BY_NUMBER);
    }

    private boolean hasAttitude(LearningModule module) {
        return module.aim().goals().stream()
                .map(Goal::competency)
                .anyMatch(id ->
                        curriculum.competency(id).filter(Competency::attitude).isPresent());
    }

    private Optional<Fact> worstSkill(LearningModule module) {
        List<Fact> answers = module.aim().skills().stream()
                .sorted()
                .flatMap(skill -> known.about(new AttributeId("skill." + skill)).stream())
                .toList();
        return answers.stream()
                .filter(fact -> !fact.value().equals(Value.of("RIGHT")))
                .findFirst()
                .or(() -> answers.size() == module.aim().skills().size()
                        ? answers.stream().findFirst()
                        : Optional.empty());
    }

    private Fact computed(AttributeId attribute, String word) {
        return new Fact(attribute, Value.of(word), today, Fact.Giver.COMPUTED, true);
    }
}
