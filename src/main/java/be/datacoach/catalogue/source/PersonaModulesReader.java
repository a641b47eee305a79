package be.datacoach.catalogue.source;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.Goal;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.learner.Contradiction;
import be.datacoach.adaptation.learner.Mastery;
import be.datacoach.adaptation.learner.ModuleRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads what a persona already did, and the levels that this proves. */
final class PersonaModulesReader {

    private static final Set<String> KEYS = Set.of("state", "band", "version", "score");
    private static final List<String> STATES = List.of("started", "finished");
    /** A finished module without a score was passed, no more. */
    private static final int PASSED = 70;

    private final Curriculum curriculum;
    private final Map<ModuleId, ModuleRecord> records = new TreeMap<>();
    private final Map<ModuleId, Integer> scores = new HashMap<>();

    PersonaModulesReader(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    Map<ModuleId, ModuleRecord> records() {
        return records;
    }

    void read(Optional<Element> map) {
        map.ifPresent(element -> element.entries().forEach((code, place) -> {
            ModuleId id = known(curriculum, place, code);
            curriculum.find(id).ifPresent(module -> records.put(id, record(module, place)));
        }));
        map.ifPresent(element -> element.entries().forEach(this::checkPrerequisites));
    }

    static ModuleId known(Curriculum curriculum, Element place, String code) {
        var id = new ModuleId(code);
        List<String> valid =
                curriculum.modules().stream().map(one -> one.id().code()).toList();
        if (!valid.contains(code)) place.wrong("unknown_module", code, Nearest.to(code, valid));
        return id;
    }

    private ModuleRecord record(LearningModule module, Element place) {
        boolean whole = place.isMap();
        if (whole) place.allowing(KEYS);
        String state = whole ? place.text("state") : place.text();
        if (!STATES.contains(state)) {
            Element wrong = whole ? place.find("state").orElse(place) : place;
            wrong.wrong("unknown_value", state, Nearest.to(state, STATES));
        }
        Band band = place.find("band")
                .map(word -> AttributesReader.word(word, Band.class, Band.STANDARD))
                .orElse(Band.STANDARD);
        place.find("score").ifPresent(score -> scores.put(module.id(), percent(score)));
        int version = place.find("version")
                .map(Element::whole)
                .orElse(module.edition().version());
        return new ModuleRecord(
                module.id(),
                version,
                state.equals("started") ? ModuleRecord.State.STARTED : ModuleRecord.State.FINISHED,
                band,
                Map.of());
    }

    private static int percent(Element element) {
        int percent = element.whole();
        if (percent < 0 || percent > 100) element.wrong("number_out_of_range", element.text(), "0", "100");
        return percent;
    }

    /** Nobody opens a module before what it needs is finished. */
    private void checkPrerequisites(String code, Element place) {
        curriculum.find(new ModuleId(code)).stream()
                .flatMap(module -> module.after().stream())
                .sorted()
                .filter(needed -> !finished(needed))
                .forEach(needed -> place.wrong("opened_too_early", code, needed.code()));
    }

    private boolean finished(ModuleId module) {
        return Optional.ofNullable(records.get(module))
                .filter(ModuleRecord::finished)
                .isPresent();
    }

    /** The level that each competency has proven: by results, by finished modules, or as the persona says. */
    Map<CompetencyId, Integer> proven(Map<AttributeId, Fact> facts, Map<CompetencyId, Integer> told) {
        var proven = new HashMap<>(told);
        curriculum.competencies().forEach(competency -> {
            int level = shown(competency.id(), facts);
            if (level > 0) proven.merge(competency.id(), level, Math::max);
        });
        records.values().stream()
                .filter(ModuleRecord::finished)
                .forEach(record -> curriculum
                        .module(record.module())
                        .aim()
                        .goals()
                        .forEach(goal -> proven.merge(goal.competency(), grants(record, goal), Math::max)));
        return proven;
    }

    private int grants(ModuleRecord record, Goal goal) {
        return goal.grants(scores.getOrDefault(record.module(), PASSED));
    }

    private static int shown(CompetencyId id, Map<AttributeId, Fact> facts) {
        int result = whole(facts, "performance." + id);
        int items = whole(facts, "evidence." + id);
        return new Mastery(id, OptionalInt.empty(), OptionalInt.of(result), items, result).provenLevel();
    }

    private static int whole(Map<AttributeId, Fact> facts, String attribute) {
        Fact fact = facts.get(new AttributeId(attribute));
        return fact != null && fact.value() instanceof Value.Amount amount ? (int) amount.number() : 0;
    }

    /** What cannot be true of one person at the same time. */
    void checkAgainst(Map<AttributeId, Fact> facts, Element place) {
        Set<CompetencyId> assessed = records.values().stream()
                .filter(ModuleRecord::finished)
                .flatMap(record -> curriculum.module(record.module()).aim().goals().stream())
                .map(Goal::competency)
                .collect(Collectors.toSet());
        for (Contradiction one : Contradiction.in(facts, curriculum, assessed)) {
            String code = "impossible_" + one.kind().name().toLowerCase(Locale.ROOT);
            place.find(one.about().name())
                    .orElse(place)
                    .wrong(one.because(), code, one.about().name(), one.with().name());
        }
    }
}
