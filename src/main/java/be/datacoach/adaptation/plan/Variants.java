package be.datacoach.adaptation.plan;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.condition.Verdict;
import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.PointId;
import be.datacoach.adaptation.curriculum.VariantKey;
import be.datacoach.adaptation.curriculum.VariationPoint;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.Reason;
import be.datacoach.adaptation.path.VariantGap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Which text each variation point shows to this learner, and why. */
final class Variants {

    /** What everybody reads for whom no variant holds. */
    static final int OTHERWISE = -1;

    private final PlanningCase planning;
    private final Curriculum curriculum;
    private final Map<VariantKey, Firing> keys = new TreeMap<>();
    private final Map<ModuleId, Map<PointId, Integer>> chosen = new TreeMap<>();
    private final Map<VariantKey, List<ModuleId>> readIn = new TreeMap<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<VariantGap> gaps = new ArrayList<>();

    private Variants(PlanningCase planning, Firings firings) {
        this.planning = planning;
        this.curriculum = planning.curriculum();
        firings.doing(Action.Choose.class)
                .forEach(doing -> keys.putIfAbsent(doing.action().key(), doing.firing()));
    }

    static Variants of(PlanningCase planning, Firings firings, Iterable<ModuleId> modules) {
        var variants = new Variants(planning, firings);
        for (ModuleId module : modules) variants.choose(variants.curriculum.module(module));
        variants.readIn.forEach((key, where) -> variants.decisions.add(new Decision.Variant(
                key.code(),
                where,
                Objects.requireNonNull(variants.keys.get(key)).reason(planning.curriculum()))));
        return variants;
    }

    Map<PointId, Integer> in(ModuleId module) {
        return chosen.getOrDefault(module, Map.of());
    }

    List<Decision> decisions() {
        return decisions;
    }

    List<VariantGap> gaps() {
        return gaps;
    }

    /** What was opened keeps its variants. */
    private void choose(LearningModule module) {
        var record = planning.learner().record(module.id());
        Map<PointId, Integer> choice = new LinkedHashMap<>();
        for (VariationPoint point : module.points()) {
            int index = record.map(opened -> opened.variants().getOrDefault(point.id(), OTHERWISE))
                    .orElseGet(() -> firstThatHolds(point));
            choice.put(point.id(), index);
            if (index != OTHERWISE && index < point.variants().size()) note(module.id(), point, index);
            if (record.isEmpty()) seek(module.id(), point, index);
        }
        chosen.put(module.id(), choice);
    }

    private int firstThatHolds(VariationPoint point) {
        for (int index = 0; index < point.variants().size(); index++) {
            var variant = point.variants().get(index);
            if (keys.keySet().containsAll(variant.keys()) && judge(variant).holds()) return index;
        }
        return OTHERWISE;
    }

    /** Where several keys hold that this place speaks of, and the text that is read does not speak to all of them. */
    private void seek(ModuleId module, VariationPoint point, int index) {
        List<VariantKey> wanted = point.variants().stream()
                .flatMap(variant -> variant.keys().stream())
                .filter(keys::containsKey)
                .distinct()
                .sorted()
                .toList();
        Set<VariantKey> spoken =
                index == OTHERWISE ? Set.of() : point.variants().get(index).keys();
        if (wanted.size() < 2 || spoken.containsAll(wanted)) return;
        gaps.add(new VariantGap(
                module,
                point.id(),
                wanted,
                wanted.stream().filter(spoken::contains).toList()));
    }

    private Verdict judge(VariationPoint.Variant variant) {
        return variant.when().judge(planning.learner().known());
    }

    private void note(ModuleId module, VariationPoint point, int index) {
        var variant = point.variants().get(index);
        for (VariantKey key : variant.keys()) {
            if (!keys.containsKey(key)) continue;
            List<ModuleId> where = readIn.computeIfAbsent(key, none -> new ArrayList<>());
            if (!where.contains(module)) where.add(module);
        }
        Verdict verdict = judge(variant);
        if (!verdict.because().isEmpty()) {
            decisions.add(new Decision.Variant(module + "/" + point.id(), List.of(module), reason(verdict)));
        }
    }

    private Reason reason(Verdict verdict) {
        List<Text> parts = verdict.because().stream()
                .flatMap(fact -> curriculum.attribute(fact.attribute()).stream()
                        .map(attribute -> new Text(
                                attribute.label().nl() + ": "
                                        + attribute.says(fact.value()).nl(),
                                attribute.label().en() + ": "
                                        + attribute.says(fact.value()).en())))
                .toList();
        Text facts = new Text(
                String.join(", ", parts.stream().map(Text::nl).toList()),
                String.join(", ", parts.stream().map(Text::en).toList()));
        Text sentence = curriculum.grounds().variant().filled(Map.of("facts", facts));
        return new Reason(Reason.Ground.CONDITION, "", 1, sentence, verdict.because(), List.of(), Text.of(""));
    }
}
