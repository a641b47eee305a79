package be.datacoach.reporting.research.export;

import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.assignment.plan.SetAsides;
import be.datacoach.assignment.plan.StoredPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Raw lines on decisions: each when it first came, with facts as they are and the modules it is about. */
final class DecisionLines {
    private static final String PLAIN = "[A-Za-z0-9_.-]+";

    private DecisionLines() {}

    static List<List<String>> of(Done done) {
        List<List<String>> lines = new ArrayList<>();
        List<Decision> before = List.of();
        for (StoredPlan plan : done.plans()) {
            List<Decision> now = plan.path().decisions();
            for (Decision decision : now) {
                if (before.stream().noneMatch(decision::sameAs)) lines.add(line(done, plan, decision));
            }
            before = now;
        }
        return lines;
    }

    private static List<String> line(Done done, StoredPlan plan, Decision decision) {
        Optional<Boolean> restored = restored(done, decision);
        return List.of(
                done.pid(),
                done.weeks().of(plan.calculatedAt()),
                decision.reason().rule(),
                Integer.toString(decision.reason().version()),
                decision.reason().facts().stream().map(DecisionLines::fact).collect(Collectors.joining(";")),
                decision.getClass().getSimpleName(),
                decision.target(),
                restored.map(again -> again ? "RESTORED" : "NO").orElse("YES"),
                restored.isPresent() ? "NOT_ASKED" : "",
                modules(decision));
    }

    private static String fact(Fact fact) {
        String value = fact.value().toString();
        return fact.attribute().name() + "=" + (value.matches(PLAIN) ? value : "*");
    }

    private static String modules(Decision decision) {
        return decision instanceof Decision.Variant variant
                ? variant.modules().stream().map(ModuleId::code).collect(Collectors.joining(" "))
                : "";
    }

    /** Nothing where it was never set aside; else whether it counts again. */
    private static Optional<Boolean> restored(Done done, Decision decision) {
        return done.aside().stream()
                .filter(one -> one.rule().equals(decision.reason().rule()))
                .filter(one -> one.target().isEmpty() || one.target().equals(decision.target()))
                .map(SetAsides.Ever::restored)
                .reduce((earlier, later) -> later);
    }
}
