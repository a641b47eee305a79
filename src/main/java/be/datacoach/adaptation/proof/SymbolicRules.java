package be.datacoach.adaptation.proof;

import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.curriculum.Task;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** When each rule fires, for the learner, for a module, or for some task; highest authority first. */
final class SymbolicRules {

    /** A rule and one of the things it does. */
    record Doing<A extends Action>(Rule rule, A action) {}

    private record Asked(Rule rule, ModuleId module) {}

    private final Curriculum curriculum;
    private final Encoder encoder;
    private final FormulaFactory f;
    private final List<Rule> ranked;
    private final Map<Rule, Trit> ofLearner = new HashMap<>();
    private final Map<Asked, Formula> ofModule = new HashMap<>();

    SymbolicRules(Curriculum curriculum, Encoder encoder, FormulaFactory f) {
        this.curriculum = curriculum;
        this.encoder = encoder;
        this.f = f;
        this.ranked = curriculum.rules().stream()
                .sorted(Comparator.comparing(Rule::rank))
                .toList();
    }

    <A extends Action> List<Doing<A>> doing(Class<A> kind) {
        return ranked.stream()
                .flatMap(rule -> rule.then().stream()
                        .filter(kind::isInstance)
                        .map(action -> new Doing<>(rule, kind.cast(action))))
                .toList();
    }

    /** A rule about the learner fires, or one about tasks for some task. */
    Formula fires(Rule rule) {
        if (rule.scope() == Rule.Scope.LEARNER) return learner(rule).yes();
        if (rule.scope() == Rule.Scope.MODULE) {
            return f.or(curriculum.modules().stream()
                    .map(module -> fires(rule, module))
                    .toList());
        }
        return f.or(curriculum.tasks().stream().map(task -> fires(rule, task)).toList());
    }

    /** A rule about the learner fires, and every fact behind it was confirmed. */
    Formula firesConfirmed(Rule rule) {
        Trit trit = learner(rule);
        return f.and(trit.yes(), trit.yesConfirmed());
    }

    Formula fires(Rule rule, LearningModule module) {
        if (rule.scope() == Rule.Scope.LEARNER) return fires(rule);
        var asked = new Asked(rule, module.id());
        Formula known = ofModule.get(asked);
        if (known == null) {
            known = encoder.module(rule.when(), module).yes();
            ofModule.put(asked, known);
        }
        return known;
    }

    private Formula fires(Rule rule, Task task) {
        return encoder.task(rule.when(), task).yes();
    }

    private Trit learner(Rule rule) {
        return ofLearner.computeIfAbsent(rule, one -> encoder.learner(one.when()));
    }

    Stream<Rule> all() {
        return ranked.stream();
    }
}
