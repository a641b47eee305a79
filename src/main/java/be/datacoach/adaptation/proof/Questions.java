package be.datacoach.adaptation.proof;

import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.curriculum.VariationPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** Everything that is claimed of a curriculum, one question each. */
final class Questions {

    private final SymbolicPlan plan;
    private final SymbolicExtras extras;
    private final Effects effects;
    private final FormulaFactory f;

    Questions(SymbolicPlan plan, SymbolicExtras extras) {
        this.plan = plan;
        this.extras = extras;
        this.effects = new Effects(plan, extras);
        this.f = plan.f;
    }

    List<Question> all() {
        var questions = new ArrayList<Question>();
        plan.curriculum.modules().forEach(module -> module.points().forEach(point -> about(module, point, questions)));
        for (Competency competency : plan.curriculum.competencies()) {
            questions.add(new Question(Claim.TARGET_COVERED, competency.id().code(), plan.uncovered(competency)));
        }
        contradictions(questions);
        plan.rules
                .all()
                .forEach(rule -> questions.add(
                        new Question(Claim.RULE_ALIVE, rule.id().code(), List.of(), () -> effects.of(rule))));
        extras.wishes()
                .forEach(wish -> questions.add(new Question(
                        Claim.WITHIN_BUDGET,
                        wish.rule().id() + " " + wish.block().module() + "/"
                                + wish.block().block(),
                        wish.asked())));
        return questions;
    }

    private void about(LearningModule module, VariationPoint point, List<Question> questions) {
        String subject = module.id() + "/" + point.id();
        if (!point.otherwise()) {
            questions.add(
                    new Question(Claim.POINT_RESOLVES, subject, f.and(plan.inPath(module), plan.showsNone(point))));
        }
        for (int index = 0; index < point.variants().size(); index++) {
            questions.add(new Question(
                    Claim.VARIANT_ALIVE,
                    subject + "#" + (index + 1),
                    f.and(plan.inPath(module), plan.shows(point, index))));
        }
    }

    private void contradictions(List<Question> questions) {
        List<Rule> rules = plan.rules.all().toList();
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                Rule one = rules.get(i);
                Rule two = rules.get(j);
                if (one.rank() != two.rank()) continue;
                if (clashes(one, two).findAny().isEmpty()) continue;
                questions.add(new Question(
                        Claim.NO_CONTRADICTION,
                        one.id().code(),
                        List.of(two.id().code()),
                        () -> clashes(one, two)));
            }
        }
    }

    /** When two actions of these rules pull one thing in two ways, place by place. */
    private Stream<Formula> clashes(Rule one, Rule two) {
        if (AtFirstSight.exclude(one.when(), two.when())) return Stream.empty();
        return one.then().stream()
                .flatMap(left -> two.then().stream()
                        .flatMap(right ->
                                Stream.concat(clashes(one, left, two, right), clashes(two, right, one, left))));
    }

    private Stream<Formula> clashes(Rule one, Action left, Rule two, Action right) {
        if (left instanceof Action.Take more && right instanceof Action.Take less) {
            boolean apart = more.band() == Band.FOUNDATION && less.band() != Band.FOUNDATION;
            return apart ? bothFor(one, two) : Stream.empty();
        }
        if (left instanceof Action.Include in && right instanceof Action.Exclude out) {
            boolean shared = in.modules().stream().filter(this::optional).anyMatch(out.modules()::contains);
            return shared ? Stream.of(f.and(plan.rules.fires(one), plan.rules.firesConfirmed(two))) : Stream.empty();
        }
        boolean opposite = left instanceof Action.Move first
                && right instanceof Action.Move second
                && first.modules().stream().anyMatch(second.before()::contains)
                && second.modules().stream().anyMatch(first.before()::contains);
        return opposite ? Stream.of(f.and(plan.rules.fires(one), plan.rules.fires(two))) : Stream.empty();
    }

    private Stream<Formula> bothFor(Rule one, Rule two) {
        return plan.curriculum.modules().stream()
                .map(module ->
                        f.and(plan.inPath(module), plan.rules.firesFor(one, module), plan.rules.firesFor(two, module)));
    }

    private boolean optional(ModuleId module) {
        return plan.curriculum.find(module).filter(one -> !one.edition().core()).isPresent();
    }
}
