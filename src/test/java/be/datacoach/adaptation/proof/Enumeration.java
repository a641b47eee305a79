package be.datacoach.adaptation.proof;

import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What the proof should say, found by planning for everybody: with all rules, and without each in turn. Of what does
 * not hold for somebody, also how little is known of them at least.
 */
final class Enumeration {

    private final Curriculum curriculum;
    private final List<Life> everybody;
    private final Map<String, Integer> found = new TreeMap<>();

    Enumeration(Curriculum curriculum, List<Persona> people) {
        this.curriculum = curriculum;
        this.everybody =
                people.stream().map(persona -> Life.of(persona, curriculum)).toList();
        points();
        targets();
        contradictions();
        deadRules();
        budgets();
    }

    /** Claim, subject and others of all that does not hold. */
    Set<String> shortfalls() {
        return found.keySet();
    }

    /** How many facts are known of whoever this fails for and the fewest are known of; -1 where it fails for nobody. */
    int fewestFacts(String shortfall) {
        return found.getOrDefault(shortfall, -1);
    }

    int shortest() {
        return everybody.stream().mapToInt(one -> minutes(one.path())).min().orElseThrow();
    }

    int longest() {
        return everybody.stream().mapToInt(one -> minutes(one.path())).max().orElseThrow();
    }

    private static int minutes(LearningPath path) {
        return path.steps().stream().mapToInt(Step::minutes).sum();
    }

    private boolean nobody(Predicate<Life> is) {
        return everybody.stream().noneMatch(is);
    }

    private void wantNobody(String claimed, Predicate<Life> fails) {
        everybody.stream()
                .filter(fails)
                .mapToInt(one -> one.persona().facts().size())
                .min()
                .ifPresent(fewest -> found.put(claimed, fewest));
    }

    private void points() {
        curriculum
                .modules()
                .forEach(module -> module.points().forEach(point -> {
                    String subject = module.id() + "/" + point.id();
                    if (!point.otherwise()) {
                        wantNobody(Claim.POINT_RESOLVES + " " + subject, one -> shows(one, module.id(), subject, -1));
                    }
                    for (int i = 0; i < point.variants().size(); i++) {
                        int index = i;
                        if (nobody(one -> shows(one, module.id(), subject, index))) {
                            found.put(Claim.VARIANT_ALIVE + " " + subject + "#" + (i + 1), -1);
                        }
                    }
                }));
    }

    private static boolean shows(Life one, ModuleId module, String subject, int index) {
        return one.path()
                .step(module)
                .filter(step -> step.variants().entrySet().stream()
                        .anyMatch(entry -> subject.equals(module + "/" + entry.getKey()) && entry.getValue() == index))
                .isPresent();
    }

    private void targets() {
        for (Competency competency : curriculum.competencies()) {
            wantNobody(
                    Claim.TARGET_COVERED + " " + competency.id(),
                    one -> one.planning().learner().provenLevel(competency.id()) < competency.target()
                            && one.path().steps().stream()
                                    .noneMatch(step -> curriculum
                                            .module(step.module())
                                            .grants(competency.id(), competency.target())));
        }
    }

    private void budgets() {
        for (Life one : everybody) {
            int facts = one.persona().facts().size();
            one.path().questions().stream()
                    .filter(Decision.AddBlock.class::isInstance)
                    .map(asked -> Claim.WITHIN_BUDGET + " " + asked.reason().rule() + " " + asked.target())
                    .forEach(asked -> found.merge(asked, facts, Math::min));
        }
    }

    private void deadRules() {
        for (Rule rule : curriculum.rules()) {
            boolean orders = rule.then().stream()
                    .anyMatch(action -> action instanceof Action.Order || action instanceof Action.Pace);
            Curriculum without = without(rule);
            if (nobody(one -> one.fires(rule)
                    && (orders
                            || !one.content()
                                    .equals(Life.of(one.persona(), without).content())))) {
                found.put(Claim.RULE_ALIVE + " " + rule.id(), -1);
            }
        }
    }

    private Curriculum without(Rule rule) {
        return new Curriculum(
                new Curriculum.Offer(
                        List.copyOf(curriculum.competencies()),
                        List.copyOf(curriculum.modules()),
                        List.copyOf(curriculum.tasks())),
                new Curriculum.Steering(
                        List.copyOf(curriculum.attributes()),
                        curriculum.rules().stream()
                                .filter(other -> other != rule)
                                .toList(),
                        curriculum.grounds(),
                        curriculum.ties()));
    }

    private void contradictions() {
        List<Rule> rules = curriculum.rules().stream()
                .sorted(Comparator.comparing(Rule::rank))
                .toList();
        for (Rule one : rules) {
            for (Rule two : rules.subList(rules.indexOf(one) + 1, rules.size())) {
                if (one.rank() == two.rank()) {
                    wantNobody(
                            Claim.NO_CONTRADICTION + " " + one.id() + " " + two.id(), person -> person.clash(one, two));
                }
            }
        }
    }
}
