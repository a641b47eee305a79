package be.datacoach.adaptation.sample;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.PointId;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.adaptation.learner.Answer;
import be.datacoach.adaptation.learner.Availability;
import be.datacoach.adaptation.learner.LearnerSnapshot;
import be.datacoach.adaptation.learner.ModuleRecord;
import be.datacoach.adaptation.learner.SetAside;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Somebody of whom only what is said is known. */
public final class SampleLearner {

    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final Map<AttributeId, Fact> facts = new TreeMap<>();
    private final Map<CompetencyId, Integer> proven = new HashMap<>();
    private final Map<ModuleId, ModuleRecord> records = new TreeMap<>();
    private final List<SetAside> aside = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final Set<CompetencyId> waived = new HashSet<>();
    private final List<Availability.Absence> away = new ArrayList<>();
    private Optional<LocalDate> appointedFrom = Optional.empty();
    private Optional<LocalDate> appointedUntil = Optional.empty();

    private SampleLearner() {}

    public static SampleLearner learner() {
        return new SampleLearner();
    }

    public SampleLearner with(String attribute, String word) {
        return fact(attribute, Value.of(word), true);
    }

    public SampleLearner with(String attribute, double number) {
        return fact(attribute, Value.of(number), true);
    }

    /** A fact that nobody else stands for. */
    public SampleLearner withUnconfirmed(String attribute, String word) {
        return fact(attribute, Value.of(word), false);
    }

    private SampleLearner fact(String attribute, Value value, boolean confirmed) {
        var id = new AttributeId(attribute);
        facts.put(id, new Fact(id, value, MONDAY, Fact.Giver.LEARNER, confirmed));
        return this;
    }

    public SampleLearner proven(String competency, int level) {
        proven.put(new CompetencyId(competency), level);
        return this;
    }

    public SampleLearner started(String module) {
        return opened(module, 1, Band.STANDARD, ModuleRecord.State.STARTED);
    }

    public SampleLearner finished(String module) {
        return opened(module, 1, Band.STANDARD, ModuleRecord.State.FINISHED);
    }

    public SampleLearner opened(String module, int version, Band band, ModuleRecord.State state) {
        var id = new ModuleId(module);
        records.put(id, new ModuleRecord(id, version, state, band, Map.of()));
        return this;
    }

    public SampleLearner reading(String module, String point, int variant) {
        var id = new ModuleId(module);
        records.put(
                id,
                new ModuleRecord(
                        id, 1, ModuleRecord.State.STARTED, Band.STANDARD, Map.of(new PointId(point), variant)));
        return this;
    }

    public SampleLearner settingAside(String rule, String target) {
        aside.add(new SetAside(new RuleId(rule), target, MONDAY));
        return this;
    }

    public SampleLearner answering(String rule, String about, boolean yes) {
        answers.add(new Answer(new RuleId(rule), about, yes, MONDAY));
        return this;
    }

    public SampleLearner waiving(String competency) {
        waived.add(new CompetencyId(competency));
        return this;
    }

    public SampleLearner away(LocalDate from, LocalDate to) {
        away.add(new Availability.Absence(from, to));
        return this;
    }

    public SampleLearner appointed(LocalDate from, LocalDate until) {
        appointedFrom = Optional.of(from);
        appointedUntil = Optional.of(until);
        return this;
    }

    public LearnerSnapshot known() {
        var availability = new Availability(away, appointedFrom, appointedUntil);
        return new LearnerSnapshot(facts, proven, records, aside, waived, availability, answers);
    }
}
