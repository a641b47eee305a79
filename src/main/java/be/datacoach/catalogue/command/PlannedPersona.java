package be.datacoach.catalogue.command;

import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.PointId;
import be.datacoach.adaptation.curriculum.VariantKey;
import be.datacoach.adaptation.curriculum.VariationPoint;
import be.datacoach.adaptation.learner.Certainty;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.Step;
import be.datacoach.adaptation.plan.Counterfactual;
import be.datacoach.adaptation.plan.PlanningCase;
import be.datacoach.catalogue.content.Persona;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A persona and the path that was planned for them. */
record PlannedPersona(Persona persona, PlanningCase planning, LearningPath path) {

    LearningModule module(Step step) {
        return planning.curriculum().module(step.module());
    }

    Certainty certainty(Competency competency) {
        return Certainty.of(planning.learner(), competency.id(), planning.today());
    }

    Optional<Counterfactual> counterfactual(Decision decision) {
        return Counterfactual.of(planning, decision);
    }

    /** What made this learner read something else, as the source writes it, and at which variation points. */
    Map<String, List<String>> variants(Step step) {
        var variants = new TreeMap<String, List<String>>();
        for (VariationPoint point : module(step).points()) {
            int index = index(step, point.id());
            if (index >= 0 && index < point.variants().size()) {
                variants.computeIfAbsent(forWhom(point.variants().get(index)), none -> new ArrayList<>())
                        .add(point.id().code());
            }
        }
        return variants;
    }

    private static int index(Step step, PointId point) {
        return step.variants().getOrDefault(point, -1);
    }

    private static String forWhom(VariationPoint.Variant variant) {
        return variant.keys().isEmpty()
                ? variant.when().asks().map(Object::toString).distinct().collect(Collectors.joining(", "))
                : new TreeSet<>(variant.keys()).stream().map(VariantKey::code).collect(Collectors.joining("+"));
    }
}
