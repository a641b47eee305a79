package be.datacoach.network.division;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.Task;
import be.datacoach.adaptation.learner.LearnerSnapshot;
import be.datacoach.adaptation.learner.ModuleRecord;
import be.datacoach.adaptation.path.Step;
import be.datacoach.adaptation.plan.PlanningCase;
import be.datacoach.adaptation.team.Agreement;
import be.datacoach.adaptation.team.Coach;
import be.datacoach.adaptation.team.CoachId;
import be.datacoach.adaptation.team.DivisionCase;
import be.datacoach.adaptation.team.Need;
import be.datacoach.adaptation.team.Share;
import be.datacoach.adaptation.team.Wish;
import be.datacoach.assignment.plan.Planning;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.intake.team.TeamFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What is stored of coaches who sit at a table, as the core divides it: the one place where that happens. Of the facts of a
 * coach it looks at the hours and at the own nodenscan, and at no other.
 */
@ApplicationScoped
class Cases {
    private static final AttributeId HOURS = new AttributeId("coach.hours");
    private static final int MINUTES = 60;

    @Inject
    private Planning planning;

    @Inject
    private Catalogue catalogue;

    @Inject
    private TeamFacts team;

    /** Everybody who sits here; at least one. */
    DivisionCase of(Round round) {
        Curriculum curriculum = catalogue.curriculum();
        Map<AccountId, CoachId> names = new LinkedHashMap<>();
        round.people().forEach(account -> names.put(account.id(), new CoachId(account.uid())));
        Map<AccountId, PlanningCase> known = new LinkedHashMap<>();
        names.keySet().forEach(id -> known.put(id, planning.caseOf(id)));
        List<Coach> coaches = names.entrySet().stream()
                .map(one -> coach(one.getValue(), Objects.requireNonNull(known.get(one.getKey())), round, one.getKey()))
                .toList();
        return new DivisionCase(
                curriculum,
                needs(round, List.copyOf(known.values()), curriculum),
                coaches,
                round.division().weeks(),
                agreements(round, names, curriculum),
                previous(round, names));
    }

    private static Coach coach(CoachId name, PlanningCase known, Round round, AccountId id) {
        LearnerSnapshot learner = known.learner();
        Map<ModuleId, Band> bands = known.previous().stream()
                .flatMap(path -> path.steps().stream())
                .collect(Collectors.toMap(Step::module, Step::band));
        Map<ModuleId, Wish> wishes = new HashMap<>();
        round.saidBy(id).forEach((module, word) -> {
            if (word == SaidOfModule.GLADLY) wishes.put(module, Wish.GLADLY);
            if (word == SaidOfModule.RATHER_NOT) wishes.put(module, Wish.RATHER_NOT);
        });
        return new Coach(
                name,
                learner.proven(),
                learner.records().values().stream()
                        .filter(ModuleRecord::finished)
                        .map(ModuleRecord::module)
                        .collect(Collectors.toSet()),
                bands,
                (int) Math.round(learner.known().number(HOURS).orElse(1) * MINUTES),
                wishes);
    }

    /** What the team said; where no team was asked, what the coaches at the table think themselves, taken together. */
    private List<Need> needs(Round round, List<PlanningCase> coaches, Curriculum curriculum) {
        Map<AttributeId, Fact> said = team.needsOf(round.school().id());
        List<Map<AttributeId, Fact>> voices = said.isEmpty()
                ? coaches.stream().map(one -> ownScan(one.learner().facts())).toList()
                : List.of(said);
        return Priorities.of(curriculum.tasks().stream().map(Task::id).toList(), voices);
    }

    private static Map<AttributeId, Fact> ownScan(Map<AttributeId, Fact> facts) {
        return facts.entrySet().stream()
                .filter(one -> one.getKey().name().startsWith(Priorities.NEED)
                        && one.getValue().giver() != Fact.Giver.TEAM
                        && one.getValue().value() instanceof Value.Amount)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<Agreement> agreements(Round round, Map<AccountId, CoachId> names, Curriculum curriculum) {
        return round.words().stream()
                .filter(word -> names.containsKey(word.coach()))
                .filter(word -> curriculum.find(word.module()).isPresent())
                .filter(word -> word.word() == SaidOfModule.TAKES || word.word() == SaidOfModule.LEAVES)
                .map(word -> new Agreement(
                        Objects.requireNonNull(names.get(word.coach())),
                        word.module(),
                        word.word() == SaidOfModule.TAKES))
                .toList();
    }

    private static List<Share> previous(Round round, Map<AccountId, CoachId> names) {
        return round.card()
                .map(card -> card.text().table().shares().stream()
                        .filter(share -> names.containsValue(share.who()))
                        .toList())
                .orElse(List.of());
    }
}
