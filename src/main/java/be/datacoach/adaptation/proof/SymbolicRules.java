package be.datacoach.adaptation.proof;

import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.curriculum.RuleId;
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

    private record Asked(RuleId rule, ModuleId module) {}

    private final Curriculum curriculum;
    private final Encoder encoder;
    private final FormulaFactory f;
    private final List<Rule> ranked;
    private final Map<Class<?>, List<? extends Doing<?>>> doing = new HashMap<>();
    private final Map<RuleId, Formula> fires = new HashMap<>();
    private final Map<RuleId, Trit> ofLearner = new HashMap<>();
    private final Map<Asked, Trit> ofModule = new HashMap<>();

    SymbolicRules(Curriculum curriculum, Encoder encoder, FormulaFactory f) {
        this.curriculum = curriculum;
        this.encoder = encoder;
        this.f = f;
        this.ranked = curriculum.rules().stream()
                .sorted(Comparator.comparing(Rule::rank))
                .toList();
    }

    @SuppressWarnings("unchecked")
    <A extends Action> List<Doing<A>> doing(Class<A> kind) {
        return (List<Doing<A>>) doing.computeIfAbsent(
                kind,
                none -> ranked.stream()
                        .flatMap(rule -> rule.then().stream()
                                .filter(kind::isInstance)
                                .map(action -> new Doing<>(rule, kind.cast(action))))
                        .toList());
    }

    /** A rule about the learner fires, or one about modules or tasks for some of them. */
    Formula fires(Rule rule) {
        Formula known = fires.get(rule.id());
        if (known == null) {
            known = f.or(firings(rule).map(Trit::yes).toList());
            fires.put(rule.id(), known);
        }
        return known;
    }

    /** The same, and every fact behind it was confirmed. */
    Formula firesConfirmed(Rule rule) {
        return f.or(firings(rule)
                .map(trit -> f.and(trit.yes(), trit.yesConfirmed()))
                .toList());
    }

    /** A rule about modules fires for this one; no other rule fires for a module. */
    Formula firesFor(Rule rule, LearningModule module) {
        return rule.scope() == Rule.Scope.MODULE ? of(rule, module).yes() : f.falsum();
    }

    private Stream<Trit> firings(Rule rule) {
        return switch (rule.scope()) {
            case LEARNER -> Stream.of(ofLearner.computeIfAbsent(rule.id(), none -> encoder.learner(rule.when())));
            case MODULE -> curriculum.modules().stream().map(module -> of(rule, module));
            case TASK -> curriculum.tasks().stream().map(task -> encoder.task(rule.when(), task));
        };
    }

    private Trit of(Rule rule, LearningModule module) {
        var asked = new Asked(rule.id(), module.id());
        Trit known = ofModule.get(asked);
        if (known == null) {
            known = encoder.module(rule.when(), module);
            ofModule.put(asked, known);
        }
        return known;
    }

    Stream<Rule> all() {
        return ranked.stream();
    }
}
