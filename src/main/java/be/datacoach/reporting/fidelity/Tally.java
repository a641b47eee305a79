package be.datacoach.reporting.fidelity;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.Reason.Ground;
import be.datacoach.adaptation.path.Step;
import be.datacoach.assignment.plan.WhyAside;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts person by person; what comes out says nothing that is about fewer than {@link #FEWEST} people. */
final class Tally {
    /** So many people, or nothing is said. */
    static final int FEWEST = 5;

    private int people;
    private long variants;
    private long points;
    private final Map<RuleId, Followed> rules = new TreeMap<>();
    private final Map<ModuleId, Taken> modules = new TreeMap<>();

    /** One person. @param active whole minutes in each module that they finished */
    record Person(LearningPath path, Collection<Aside> asides, Map<ModuleId, Integer> active) {}

    /** A rule that somebody set aside. */
    record Aside(RuleId rule, Optional<WhyAside> why) {}

    private static final class Followed {
        private int followed;
        private int aside;
        private final Map<WhyAside, Integer> why = new EnumMap<>(WhyAside.class);

        private int fired() {
            return followed + aside;
        }
    }

    private static final class Taken {
        private final List<Integer> planned = new ArrayList<>();
        private final List<Integer> active = new ArrayList<>();
    }

    void count(Person person) {
        people++;
        countRules(person);
        for (Step step : person.path.steps()) {
            points += step.variants().size();
            variants += step.variants().values().stream()
                    .filter(chosen -> chosen >= 0)
                    .count();
            Optional.ofNullable(person.active.get(step.module())).ifPresent(minutes -> {
                Taken taken = modules.computeIfAbsent(step.module(), first -> new Taken());
                taken.planned.add(step.minutes());
                taken.active.add(minutes);
            });
        }
    }

    /** Each rule once a person: followed where it is in the path and no part of it was set aside. */
    private void countRules(Person person) {
        Map<RuleId, List<Aside>> asides = person.asides.stream().collect(Collectors.groupingBy(Aside::rule));
        Set<RuleId> fired = new HashSet<>(asides.keySet());
        person.path.decisions().stream()
                .map(Decision::reason)
                .filter(reason -> reason.ground() == Ground.RULE)
                .forEach(reason -> fired.add(new RuleId(reason.rule())));
        for (RuleId rule : fired) {
            Followed counts = rules.computeIfAbsent(rule, first -> new Followed());
            List<Aside> set = asides.getOrDefault(rule, List.of());
            if (set.isEmpty()) counts.followed++;
            else counts.aside++;
            set.stream()
                    .flatMap(one -> one.why().stream())
                    .distinct()
                    .forEach(why -> counts.why.merge(why, 1, Integer::sum));
        }
    }

    Fidelity result() {
        Optional<Integer> share = people >= FEWEST && points > 0
                ? Optional.of((int) Math.round(100.0 * variants / points))
                : Optional.empty();
        return new Fidelity(
                atLeast(people),
                share,
                // That a rule fired at all would say something of the few it fired for.
                rules.entrySet().stream()
                        .filter(one -> one.getValue().fired() >= FEWEST)
                        .map(one -> of(one.getKey(), one.getValue()))
                        .toList(),
                modules.entrySet().stream()
                        .filter(one -> one.getValue().active.size() >= FEWEST)
                        .map(one -> of(one.getKey(), one.getValue()))
                        .toList());
    }

    private static Fidelity.OfRule of(RuleId rule, Followed counts) {
        // What is left over would say how many the few are: both, or neither.
        boolean told = isSafe(counts.followed) && isSafe(counts.aside);
        Map<WhyAside, Integer> why = new EnumMap<>(WhyAside.class);
        if (told) counts.why.forEach((code, number) -> atLeast(number).ifPresent(many -> why.put(code, many)));
        return new Fidelity.OfRule(
                rule,
                counts.fired(),
                told ? Optional.of(counts.followed) : Optional.empty(),
                told ? Optional.of(counts.aside) : Optional.empty(),
                why);
    }

    private static Fidelity.OfModule of(ModuleId module, Taken taken) {
        return new Fidelity.OfModule(module, taken.active.size(), median(taken.planned), median(taken.active));
    }

    private static boolean isSafe(int number) {
        return number == 0 || number >= FEWEST;
    }

    private static Optional<Integer> atLeast(int number) {
        return number >= FEWEST ? Optional.of(number) : Optional.empty();
    }

    /** The one in the middle, to five minutes: of moments that are read from answers, more would be pretence. */
    static int median(List<Integer> minutes) {
        List<Integer> sorted = minutes.stream().sorted().toList();
        return 5 * Math.round(sorted.get((sorted.size() - 1) / 2) / 5f);
    }
}
