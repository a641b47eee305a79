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
                .forEach(rule ->
                        questions.add(new Question(Claim.RULE_ALIVE, rule.id().code(), effects.of(rule))));
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
                Formula both = f.or(clashes(one, two).toList());
                if (both.equals(f.falsum())) continue;
                questions.add(new Question(
                        Claim.NO_CONTRADICTION,
                        one.id().code(),
                        List.of(two.id().code()),
                        both));
            }
        }
    }

    /** When two actions of these rules pull one thing in two ways. */
    private Stream<Formula> clashes(Rule one, Rule two) {
        return one.then().stream()
                .flatMap(left -> two.then().stream().map(right -> {
                    if (left instanceof Action.Take first && right instanceof Action.Take second) {
                        return apart(first.band(), second.band()) ? somewhere(one, two) : f.falsum();
                    }
                    if (left instanceof Action.Include in && right instanceof Action.Exclude out)
                        return inAndOut(one, two, in, out);
                    if (left instanceof Action.Exclude out && right instanceof Action.Include in)
                        return inAndOut(two, one, in, out);
                    boolean opposite = left instanceof Action.Move first
                            && right instanceof Action.Move second
                            && first.modules().stream().anyMatch(second.before()::contains)
                            && second.modules().stream().anyMatch(first.before()::contains);
                    return opposite ? f.and(plan.rules.fires(one), plan.rules.fires(two)) : f.falsum();
                }));
    }

    /** More support and less of it at once. */
    private static boolean apart(Band one, Band two) {
        return one != two && (one == Band.FOUNDATION || two == Band.FOUNDATION);
    }

    private Formula somewhere(Rule one, Rule two) {
        return f.or(plan.curriculum.modules().stream()
                .map(module ->
                        f.and(plan.inPath(module), plan.rules.firesFor(one, module), plan.rules.firesFor(two, module)))
                .toList());
    }

    private Formula inAndOut(Rule taking, Rule leaving, Action.Include in, Action.Exclude out) {
        boolean shared = in.modules().stream().filter(this::optional).anyMatch(out.modules()::contains);
        return shared ? f.and(plan.rules.fires(taking), plan.rules.firesConfirmed(leaving)) : f.falsum();
    }

    private boolean optional(ModuleId module) {
        return plan.curriculum.find(module).filter(one -> !one.edition().core()).isPresent();
    }
}
