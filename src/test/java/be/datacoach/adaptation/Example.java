package be.datacoach.adaptation;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Domain;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.adaptation.learner.LearnerSnapshot;
import be.datacoach.adaptation.learner.ModuleRecord;
import be.datacoach.adaptation.learner.SetAside;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.adaptation.plan.PlanningCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads what an example knows of a learner: {@code school.level=BAO} is a fact ({@code !} behind it: confirmed),
 * {@code done:M01} and {@code started:M04} are modules, {@code proven:C2=3}, {@code target:C2=1},
 * {@code mandatory:M07}, {@code deadline:2027-03-01}, {@code aside:R14} and {@code waived:C1} speak for themselves.
 */
final class Example {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Curriculum curriculum;
    private final Map<AttributeId, Fact> facts = new TreeMap<>();
    private final Map<CompetencyId, Integer> proven = new HashMap<>();
    private final Map<ModuleId, ModuleRecord> records = new TreeMap<>();
    private final List<SetAside> aside = new ArrayList<>();
    private final Set<CompetencyId> waived = new HashSet<>();
    private final Map<CompetencyId, Integer> targets = new HashMap<>();
    private final Set<ModuleId> mandatory = new HashSet<>();
    private Optional<LocalDate> deadline = Optional.empty();

    private Example(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    static PlanningCase of(String words, Curriculum curriculum) {
        var example = new Example(curriculum);
        for (String word : words.strip().split("\\s+")) {
            if (!word.isEmpty()) example.take(word);
        }
        var learner =
                new LearnerSnapshot(example.facts, example.proven, example.records, example.aside, example.waived);
        var assignment = new Assignment(example.targets, example.mandatory, example.deadline);
        return new PlanningCase(
                curriculum, learner, assignment, Shipped.LIBRARY.common().calendar(), TODAY, Optional.empty());
    }

    private void take(String word) {
        int colon = word.indexOf(':');
        if (colon < 0) {
            fact(word);
            return;
        }
        String rest = word.substring(colon + 1);
        switch (word.substring(0, colon)) {
            case "done" -> record(rest, ModuleRecord.State.FINISHED);
            case "started" -> record(rest, ModuleRecord.State.STARTED);
            case "proven" -> level(rest, proven);
            case "target" -> level(rest, targets);
            case "mandatory" -> mandatory.add(new ModuleId(rest));
            case "deadline" -> deadline = Optional.of(LocalDate.parse(rest));
            case "aside" -> aside.add(new SetAside(new RuleId(rest), "", TODAY));
            case "waived" -> waived.add(new CompetencyId(rest));
            default -> throw new IllegalArgumentException(word);
        }
    }

    private void fact(String word) {
        int equals = word.indexOf('=');
        boolean confirmed = word.endsWith("!");
        String written = word.substring(equals + 1, confirmed ? word.length() - 1 : word.length());
        var id = new AttributeId(word.substring(0, equals));
        var attribute = curriculum.attribute(id).orElseThrow(() -> new IllegalArgumentException(word));
        Value value =
                attribute.domain() instanceof Domain.Words ? Value.of(written) : Value.of(Double.parseDouble(written));
        if (!attribute.domain().holds(value)) throw new IllegalArgumentException(word);
        facts.put(id, new Fact(id, value, TODAY, Fact.Giver.LEARNER, confirmed));
    }

    private void record(String module, ModuleRecord.State state) {
        var id = new ModuleId(module);
        int version = curriculum.module(id).edition().version();
        records.put(id, new ModuleRecord(id, version, state, Band.STANDARD, Map.of()));
    }

    private static void level(String word, Map<CompetencyId, Integer> levels) {
        String[] parts = word.split("=");
        levels.put(new CompetencyId(parts[0]), Integer.valueOf(parts[1]));
    }
}
