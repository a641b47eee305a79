package be.datacoach.adaptation.generated;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Domain;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.Goal;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.learner.Availability;
import be.datacoach.adaptation.learner.Contradiction;
import be.datacoach.adaptation.learner.LearnerSnapshot;
import be.datacoach.adaptation.learner.Mastery;
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

/** Somebody who can exist: every value from its domain, scores that follow from each other, modules in their order. */
final class GeneratedLearner {

    private static final Set<String> MEASURED = Set.of("mastery", "performance", "evidence", "gap");

    private final Curriculum curriculum;
    private final LocalDate today;
    private final Draw draw;
    private final Map<AttributeId, Fact> facts = new TreeMap<>();
    private final Map<CompetencyId, Integer> proven = new HashMap<>();
    private final Map<ModuleId, ModuleRecord> records = new TreeMap<>();

    private GeneratedLearner(Curriculum curriculum, LocalDate today, Draw draw) {
        this.curriculum = curriculum;
        this.today = today;
        this.draw = draw;
    }

    static LearnerSnapshot of(Curriculum curriculum, LocalDate today, Draw draw) {
        return new GeneratedLearner(curriculum, today, draw).make();
    }

    private LearnerSnapshot make() {
        double known = draw.one(List.of(0.1, 0.5, 0.9));
        for (Attribute attribute : curriculum.attributes()) {
            if (draw.chance(known) && told(attribute)) put(attribute.id(), value(attribute.domain()));
        }
        for (Competency competency : curriculum.competencies()) if (draw.chance(known)) measure(competency);
        if (draw.chance(0.3)) follow();
        mend();
        Availability availability = availability();
        return new LearnerSnapshot(facts, proven, records, aside(), waived(), availability, List.of());
    }

    /** Away up to three times, appointed for half a year to two years, with a wish for how long to work at a stretch. */
    private Availability availability() {
        var own = new Draw(draw.between(0, 1_000_000));
        if (own.chance(0.4)) put(new AttributeId("preferences.blockMinutes"), Value.of(5 * own.between(2, 12)));
        var away = new ArrayList<Availability.Absence>();
        for (int i = own.between(-3, 3); i > 0; i--) {
            LocalDate from = today.plusDays(own.between(-30, 300));
            away.add(new Availability.Absence(from, from.plusDays(own.between(0, 40))));
        }
        LocalDate start = today.plusDays(own.between(-200, 30));
        return new Availability(
                away,
                own.chance(0.3) ? Optional.of(start) : Optional.empty(),
                own.chance(0.3) ? Optional.of(start.plusDays(own.between(180, 730))) : Optional.empty());
    }

    private static boolean told(Attribute attribute) {
        return attribute.owner() != Attribute.Owner.COMPUTED
                && !MEASURED.contains(attribute.id().name().split("\\.")[0]);
    }

    private void put(AttributeId id, Value value) {
        LocalDate on = today.minusDays(draw.between(0, 60));
        facts.put(id, new Fact(id, value, on, draw.one(List.of(Fact.Giver.values())), draw.chance(0.5)));
    }

    private Value value(Domain domain) {
        if (domain instanceof Domain.Words words) return Value.of(draw.one(words.codes()));
        Domain.Numbers numbers = (Domain.Numbers) domain;
        int steps = (int) Math.round((numbers.max() - numbers.min()) / numbers.step());
        return Value.of(numbers.min() + numbers.step() * draw.between(0, steps));
    }

    /** S from one to five self items; P, where there is one, from points out of twice the items. */
    private void measure(Competency competency) {
        double self = draw.between(10, 50) / 10.0;
        Mastery mastery = Mastery.ofSelf(competency, self);
        if (draw.chance(0.7)) {
            int items = draw.between(1, 8);
            mastery = Mastery.of(
                    competency,
                    mastery.self(),
                    new Mastery.Performance(draw.between(0, 2 * items), 2.0 * items, items));
        }
        tell("mastery", competency, mastery.score());
        if (mastery.performance().isPresent()) {
            tell("performance", competency, mastery.performance().getAsInt());
            tell("evidence", competency, mastery.items());
            tell("gap", competency, mastery.gap().orElse(0));
        }
        proven.merge(competency.id(), mastery.provenLevel(), Math::max);
    }

    private void tell(String kind, Competency competency, int number) {
        var id = new AttributeId(kind + "." + competency.id());
        if (curriculum.attribute(id).isPresent()) put(id, Value.of(number));
    }

    /** Some modules finished, some started, each after what it needs. */
    private void follow() {
        for (LearningModule module : curriculum.modules()) {
            boolean open = module.after().stream()
                    .allMatch(needed ->
                            records.containsKey(needed) && records.get(needed).finished());
            if (!open || !draw.chance(0.3)) continue;
            boolean finished = draw.chance(0.7);
            records.put(
                    module.id(),
                    new ModuleRecord(
                            module.id(),
                            module.edition().version(),
                            finished ? ModuleRecord.State.FINISHED : ModuleRecord.State.STARTED,
                            draw.one(List.of(Band.values())),
                            Map.of()));
            if (finished) grant(module);
        }
    }

    private void grant(LearningModule module) {
        int score = draw.between(60, 100);
        for (Goal goal : module.aim().goals()) proven.merge(goal.competency(), goal.grants(score), Math::max);
    }

    /** Takes away what cannot be true together with the rest. */
    private void mend() {
        List<Contradiction> wrong = Contradiction.in(facts, curriculum, assessed());
        while (!wrong.isEmpty()) {
            wrong.forEach(one -> facts.remove(one.about()));
            wrong = Contradiction.in(facts, curriculum, assessed());
        }
    }

    private Set<CompetencyId> assessed() {
        var assessed = new HashSet<CompetencyId>();
        records.values().stream()
                .filter(ModuleRecord::finished)
                .flatMap(record -> curriculum.module(record.module()).aim().goals().stream())
                .forEach(goal -> assessed.add(goal.competency()));
        return assessed;
    }

    private List<SetAside> aside() {
        List<Rule> contestable = curriculum.rules().stream()
                .filter(rule -> rule.because().contestable())
                .toList();
        var aside = new ArrayList<SetAside>();
        if (draw.chance(0.2)) {
            draw.some(contestable, 2).forEach(rule -> aside.add(new SetAside(rule.id(), "", today)));
        }
        return aside;
    }

    private Set<CompetencyId> waived() {
        if (!draw.chance(0.1)) return Set.of();
        return new HashSet<>(
                draw.some(curriculum.competencies().stream().map(Competency::id).toList(), 1));
    }
}
