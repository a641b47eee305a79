package be.datacoach.intake.team;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.TaskId;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.ContextForm.TeamTerms;
import be.datacoach.intake.scoring.TaskNeed;
import be.datacoach.organisation.school.SchoolId;
import be.datacoach.organisation.school.Schools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What teams said, as facts for the paths of the coaches of their school; it replaces what a coach estimated alone. */
@ApplicationScoped
public class TeamFacts {
    @Inject
    private TeamScans scans;

    @Inject
    private Schools schools;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Clock clock;

    /** Of the newest scan of each kind in which enough people answered. */
    public Map<AttributeId, Fact> of(AccountId coach) {
        List<SchoolId> where = schools.ofCoaches(List.of(coach)).getOrDefault(coach, List.of());
        Map<Instrument, TeamScan> newest = new TreeMap<>();
        scans.of(where).stream()
                .filter(scan -> scan.isClosed() && scan.isTelling(terms()))
                .forEach(scan -> newest.putIfAbsent(scan.instrument(), scan));
        Map<AttributeId, Fact> facts = new HashMap<>();
        newest.values().forEach(scan -> facts.putAll(facts(scan)));
        return facts;
    }

    /** What the team of one school said it needs, by its newest scan in which enough people answered. */
    public Map<AttributeId, Fact> needsOf(SchoolId school) {
        return scans.of(List.of(school)).stream()
                .filter(scan -> scan.instrument() != Instrument.CULTURE && scan.isClosed() && scan.isTelling(terms()))
                .findFirst()
                .map(this::facts)
                .orElse(Map.of());
    }

    /** The same of several coaches at once; every one of them is in it. */
    public Map<AccountId, Map<AttributeId, Fact>> of(Collection<AccountId> coaches) {
        Map<AccountId, List<SchoolId>> where = schools.ofCoaches(coaches);
        List<SchoolId> all =
                where.values().stream().flatMap(List::stream).distinct().toList();
        List<TeamScan> telling = scans.of(all).stream()
                .filter(scan -> scan.isClosed() && scan.isTelling(terms()))
                .toList();
        Map<Long, Map<String, TeamResult>> results = telling.isEmpty() ? Map.of() : scans.allResults();
        Map<AccountId, Map<AttributeId, Fact>> facts = new HashMap<>();
        for (AccountId coach : coaches) {
            Map<Instrument, TeamScan> newest = new TreeMap<>();
            telling.stream()
                    .filter(scan -> where.getOrDefault(coach, List.of()).contains(scan.school()))
                    .forEach(scan -> newest.putIfAbsent(scan.instrument(), scan));
            Map<AttributeId, Fact> said = new HashMap<>();
            newest.values().forEach(scan -> said.putAll(facts(scan, results.getOrDefault(scan.id(), Map.of()))));
            facts.put(coach, said);
        }
        return facts;
    }

    private Map<AttributeId, Fact> facts(TeamScan scan) {
        return facts(scan, scans.results(scan));
    }

    private Map<AttributeId, Fact> facts(TeamScan scan, Map<String, TeamResult> results) {
        LocalDate on = scan.closedAt().map(this::day).orElseThrow();
        Map<AttributeId, Fact> facts = new HashMap<>();
        values(scan, results).forEach((attribute, value) -> {
            var id = new AttributeId(attribute);
            facts.put(id, new Fact(id, value, on, Fact.Giver.TEAM, true));
        });
        return facts;
    }

    private Map<String, Value> values(TeamScan scan, Map<String, TeamResult> results) {
        return scan.instrument() == Instrument.CULTURE ? culture(scan, results) : needs(results);
    }

    private Map<String, Value> culture(TeamScan scan, Map<String, TeamResult> results) {
        Map<String, Value> values = new HashMap<>();
        results.values().stream()
                .filter(result -> scan.leaderFactor() || !result.item().equals(Pictures.LEADER))
                .forEach(result -> values.put("culture." + result.item(), Value.of(Pictures.percent(result.mean()))));
        if (!values.isEmpty()) values.put("culture.source", Value.of(scan.isWhole(terms()) ? "TEAM" : "TEAM_PARTLY"));
        return values;
    }

    private Map<String, Value> needs(Map<String, TeamResult> results) {
        Map<String, Value> values = new HashMap<>();
        boolean blind = false;
        for (var task : catalogue.instruments().needs().tasks()) {
            String code = task.task().code();
            TeamResult need = results.get(code);
            if (need == null) continue;
            values.put("need." + code, Value.of(Math.round(need.mean())));
            blind |= isBlindSpot(task.task(), results);
        }
        if (!values.isEmpty()) values.put("blindSpot", Value.of(blind ? "YES" : "NO"));
        return values;
    }

    private boolean isBlindSpot(TaskId task, Map<String, TeamResult> results) {
        Optional<Integer> importance = mean(task, Questionnaires.IMPORTANCE, results);
        Optional<Integer> coverage = mean(task, Questionnaires.COVERAGE, results);
        if (importance.isEmpty() || coverage.isEmpty()) return false;
        return new TaskNeed(task, importance.get(), coverage.get(), Optional.empty())
                .blindSpot(catalogue.instruments().thresholds());
    }

    private static Optional<Integer> mean(TaskId task, String part, Map<String, TeamResult> results) {
        return Optional.ofNullable(results.get(task.code() + part)).map(result -> (int) Math.round(result.mean()));
    }

    private TeamTerms terms() {
        return catalogue.contextForm().team();
    }

    private LocalDate day(Instant closedAt) {
        return LocalDate.ofInstant(closedAt, clock.getZone());
    }
}
