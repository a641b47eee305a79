package be.datacoach.assignment.plan;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.learner.LearnerSnapshot;
import be.datacoach.adaptation.learner.Mastery;
import be.datacoach.adaptation.learner.ModuleRecord;
import be.datacoach.adaptation.learner.SetAside;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.assignment.run.ModuleRuns;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.evidence.MasteryLedger;
import be.datacoach.intake.CoachFacts;
import be.datacoach.intake.context.ScaleScore;
import be.datacoach.intake.context.SchoolContext;
import be.datacoach.intake.context.SchoolContexts;
import be.datacoach.intake.team.TeamFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What is known of a coach, as the core sees it: the one place where rows become a {@link LearnerSnapshot}. */
@ApplicationScoped
public class Snapshots {

    private static final AttributeId EXPERIENCE = new AttributeId("coach.experience");

    /** The first screen's question about experience is one self item for these, until the instapmeting asks more. */
    private static final List<CompetencyId> OF_EXPERIENCE = List.of(new CompetencyId("C2"), new CompetencyId("C9"));

    @Inject
    private Catalogue catalogue;

    @Inject
    private CoachFacts coachFacts;

    @Inject
    private TeamFacts teamFacts;

    @Inject
    private SchoolContexts schools;

    @Inject
    private MasteryLedger ledger;

    @Inject
    private ModuleRuns runs;

    @Inject
    private SetAsides setAsides;

    @Inject
    private OwnTempo tempo;

    @Inject
    private Clock clock;

    /**
     * @param learner as the core sees them
     * @param readyBy when they would like to be ready
     */
    record Known(LearnerSnapshot learner, Optional<LocalDate> readyBy) {}

    /** @param proposed what is answered and does not count yet; an empty value takes back what was known */
    Known of(Account account, LearnerKind kind, Map<AttributeId, Optional<Value>> proposed) {
        Map<AttributeId, Fact> facts = coachFacts.of(account.id());
        if (kind == LearnerKind.COUNSELLOR) return counsellor(account, facts);
        Told told = Told.of(facts, proposed, LocalDate.now(clock));
        return new Known(learner(account, catalogue.curriculum(), told), told.readyBy());
    }

    /** Knows nothing of what the same person is, told or did as a coach. */
    private Known counsellor(Account account, Map<AttributeId, Fact> facts) {
        Curriculum curriculum = catalogue.curriculum(LearnerKind.COUNSELLOR);
        var own = new TreeMap<>(facts);
        own.keySet().removeIf(attribute -> curriculum.attribute(attribute).isEmpty());
        List<ModuleRun> opened = runs.of(account.id(), LearnerKind.COUNSELLOR);
        var gathered = new Gathered(
                Map.of(),
                SchoolContext.NOWHERE,
                ledger.shownBy(account.uid()),
                opened,
                setAsides.inForce(account.id()),
                tempo.of(account.uid(), opened, curriculum));
        Told told = Told.of(own, Map.of(), LocalDate.now(clock));
        return new Known(learner(told, curriculum, gathered), Optional.empty());
    }

    private LearnerSnapshot learner(Account coach, Curriculum curriculum, Told told) {
        List<ModuleRun> opened = runs.of(coach.id());
        return learner(
                told,
                curriculum,
                new Gathered(
                        teamFacts.of(coach.id()),
                        schools.of(coach.id(), curriculum),
                        ledger.shownBy(coach.uid()),
                        opened,
                        setAsides.inForce(coach.id()),
                        tempo.of(coach.uid(), opened, curriculum)));
    }

    /** What is known of a coach beside what they told. */
    record Gathered(
            Map<AttributeId, Fact> team,
            SchoolContext school,
            MasteryLedger.Shown shown,
            List<ModuleRun> opened,
            List<SetAside> setAside,
            double tempo) {}

    /** The same from rows that were read already. */
    LearnerSnapshot learner(Told told, Curriculum curriculum, Gathered gathered) {
        var facts = factsOf(told, curriculum, gathered);
        Map<CompetencyId, Mastery> start = selfReported(facts, curriculum);
        start.putAll(told.measured());
        Map<CompetencyId, Mastery> mastery = gathered.shown().mastery(curriculum, start);
        mastery.values().forEach(one -> tell(one, facts, day(one, facts, gathered.opened(), curriculum)));
        Map<CompetencyId, Integer> proven = new HashMap<>(gathered.shown().proven(curriculum));
        mastery.forEach((competency, one) -> proven.merge(competency, one.provenLevel(), Math::max));
        Map<ModuleId, ModuleRecord> records = new TreeMap<>();
        for (ModuleRun run : gathered.opened()) {
            if (curriculum.find(run.module()).isPresent()) records.put(run.module(), run.asRecord());
        }
        return new LearnerSnapshot(facts, proven, records, gathered.setAside(), Set.of())
                .available(told.availability().at(gathered.tempo()));
    }

    /** What was known at first: as the instapmeting measured it, or else as the coach said it. */
    public Map<CompetencyId, FirstKnown> first(AccountId coach, Curriculum curriculum) {
        Map<AttributeId, Fact> told = coachFacts.firstOf(coach);
        Map<CompetencyId, Mastery> known = selfReported(told, curriculum);
        known.putAll(Told.of(told, Map.of(), LocalDate.now(clock)).measured());
        Map<CompetencyId, FirstKnown> first = new TreeMap<>();
        known.forEach((competency, mastery) -> Optional.ofNullable(told.get(scoreOf(competency)))
                .or(() -> Optional.ofNullable(told.get(EXPERIENCE)))
                .ifPresent(fact -> first.put(competency, new FirstKnown(mastery, fact.givenOn()))));
        return first;
    }

    /** How well a competency was mastered on the first day that anything was known of it. */
    public record FirstKnown(Mastery mastery, LocalDate day) {}

    private static AttributeId scoreOf(CompetencyId competency) {
        return new AttributeId("mastery." + competency);
    }

    private Map<AttributeId, Fact> factsOf(Told told, Curriculum curriculum, Gathered gathered) {
        Map<AttributeId, Fact> declared = new TreeMap<>(told.facts());
        // Answers to single statements are kept for the coach alone; the core knows what they make together.
        declared.keySet().removeIf(attribute -> curriculum.attribute(attribute).isEmpty());
        declared.putAll(gathered.team());
        Map<AttributeId, Fact> known = gathered.school().with(declared);
        return new TreeMap<>(ScaleScore.averaged(catalogue.contextForm().scales(), known));
    }

    private static Map<CompetencyId, Mastery> selfReported(Map<AttributeId, Fact> facts, Curriculum curriculum) {
        Map<CompetencyId, Mastery> start = new HashMap<>();
        Fact experience = facts.get(EXPERIENCE);
        if (experience != null && experience.value() instanceof Value.Amount amount) {
            OF_EXPERIENCE.forEach(id -> curriculum
                    .competency(id)
                    .ifPresent(competency -> start.put(id, Mastery.ofSelf(competency, amount.number()))));
        }
        return start;
    }

    /** The day that a score dates from: when it was told, if nothing changed it since, else of the last module for it. */
    private LocalDate day(Mastery mastery, Map<AttributeId, Fact> told, List<ModuleRun> opened, Curriculum curriculum) {
        Fact before = told.get(scoreOf(mastery.competency()));
        if (before != null && before.value().equals(Value.of(mastery.score()))) return before.givenOn();
        return opened.stream()
                .filter(run -> curriculum
                        .find(run.module())
                        .filter(module -> module.grants(mastery.competency(), 1))
                        .isPresent())
                .flatMap(run -> run.finishedAt().stream())
                .max(Comparator.naturalOrder())
                .map(moment -> LocalDate.ofInstant(moment, clock.getZone()))
                .or(() -> Optional.ofNullable(told.get(EXPERIENCE)).map(Fact::givenOn))
                .orElseGet(() -> LocalDate.now(clock));
    }

    private static void tell(Mastery mastery, Map<AttributeId, Fact> facts, LocalDate day) {
        tell("mastery", mastery, mastery.score(), facts, day);
        mastery.performance().ifPresent(shown -> {
            tell("performance", mastery, shown, facts, day);
            tell("evidence", mastery, mastery.items(), facts, day);
        });
    }

    private static void tell(String kind, Mastery mastery, int score, Map<AttributeId, Fact> facts, LocalDate day) {
        var id = new AttributeId(kind + "." + mastery.competency());
        facts.put(id, new Fact(id, Value.of(score), day, Fact.Giver.COMPUTED, true));
    }
}
