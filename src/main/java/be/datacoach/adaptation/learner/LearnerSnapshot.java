package be.datacoach.adaptation.learner;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Facts;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.RuleId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is known of one person on one day.
 *
 * @param facts answers, context and mastery, by attribute
 * @param proven level (0 to 3) that performance has shown, by competency
 * @param records modules started and finished
 * @param waived competencies whose target the learner leaves open
 * @param availability when they can work on a path
 * @param answers to what earlier paths asked
 */
public record LearnerSnapshot(
        Map<AttributeId, Fact> facts,
        Map<CompetencyId, Integer> proven,
        Map<ModuleId, ModuleRecord> records,
        List<SetAside> setAside,
        Set<CompetencyId> waived,
        Availability availability,
        List<Answer> answers) {

    public LearnerSnapshot {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(facts)));
        proven = Map.copyOf(proven);
        records = Collections.unmodifiableMap(new TreeMap<>(records));
        setAside = List.copyOf(setAside);
        waived = Set.copyOf(waived);
        answers = List.copyOf(answers);
    }

    /** Somebody of whom no absence and no appointment is known, and who was asked nothing. */
    public LearnerSnapshot(
            Map<AttributeId, Fact> facts,
            Map<CompetencyId, Integer> proven,
            Map<ModuleId, ModuleRecord> records,
            List<SetAside> setAside,
            Set<CompetencyId> waived) {
        this(facts, proven, records, setAside, waived, Availability.ALWAYS, List.of());
    }

    /** Somebody of whom only these facts are known. */
    public static LearnerSnapshot knowing(Map<AttributeId, Fact> facts) {
        return new LearnerSnapshot(facts, Map.of(), Map.of(), List.of(), Set.of());
    }

    public Facts known() {
        return Facts.of(facts);
    }

    public int provenLevel(CompetencyId competency) {
        return proven.getOrDefault(competency, 0);
    }

    public Optional<ModuleRecord> record(ModuleId module) {
        return Optional.ofNullable(records.get(module));
    }

    public boolean finished(ModuleId module) {
        return record(module).filter(ModuleRecord::finished).isPresent();
    }

    public boolean setAside(RuleId rule, String target) {
        return setAside.stream().anyMatch(one -> one.covers(rule, target));
    }

    /** What the learner said to what this rule asks about this target; empty when they have not said. */
    public Optional<Boolean> answer(String rule, String target) {
        return answers.stream()
                .filter(one -> one.answers(rule, target))
                .map(Answer::yes)
                .findFirst();
    }

    /** The same person, of whom something else is known. */
    public LearnerSnapshot with(Map<AttributeId, Fact> otherFacts) {
        return new LearnerSnapshot(otherFacts, proven, records, setAside, waived, availability, answers);
    }

    /** The same person, who can work at other times. */
    public LearnerSnapshot available(Availability other) {
        return new LearnerSnapshot(facts, proven, records, setAside, waived, other, answers);
    }

    /** The same person, who answered what was asked. */
    public LearnerSnapshot answering(List<Answer> given) {
        return new LearnerSnapshot(facts, proven, records, setAside, waived, availability, given);
    }
}
