package be.datacoach.reporting.research.export;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.intake.CoachFacts;
import be.datacoach.intake.context.SchoolContext;
import be.datacoach.intake.context.SchoolContexts;
import be.datacoach.intake.team.ClosedScans;
import be.datacoach.intake.team.Instrument;
import be.datacoach.intake.team.TeamResult;
import be.datacoach.organisation.school.SchoolId;
import be.datacoach.organisation.school.Schools;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is known of people and their schools, and what teams said together. */
@Dependent
class TraitSources {
    private static final double APART = 1.2;
    private static final int FULL = 25;

    @Inject
    private CoachFacts facts;

    @Inject
    private SchoolContexts contexts;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Where where;

    /** Schools, and their scans. */
    @Dependent
    static class Where {
        @Inject
        private Schools schools;

        @Inject
        private ClosedScans scans;
    }

    Map<AccountId, Map<AttributeId, Fact>> factsOf(List<AccountId> people) {
        Curriculum curriculum = catalogue.curriculum();
        Map<AccountId, Map<AttributeId, Fact>> told = facts.of(people);
        Map<AccountId, SchoolContext> schools = contexts.of(people, curriculum);
        Map<AccountId, Map<AttributeId, Fact>> known = new HashMap<>();
        for (AccountId person : people) {
            Map<AttributeId, Fact> own = told.getOrDefault(person, Map.of());
            known.put(
                    person,
                    Optional.ofNullable(schools.get(person))
                            .map(school -> school.with(own))
                            .orElse(own));
        }
        return known;
    }

    /** Where somebody works the longest. */
    Map<AccountId, SchoolId> schoolOf(List<AccountId> people) {
        Map<AccountId, SchoolId> first = new HashMap<>();
        where.schools.ofCoaches(people).forEach((person, schools) -> first.put(person, schools.get(0)));
        return first;
    }

    /** What teams said, in bands, by column: {@code culture.T0.F1} and {@code culture.T0.n}, {@code needs.T07}. */
    Map<SchoolId, Map<String, String>> teamsOf(Collection<SchoolId> schools) {
        Map<SchoolId, Map<String, String>> said = new HashMap<>();
        for (ClosedScans.Said scan : where.scans.of(schools)) {
            Map<String, String> columns = said.computeIfAbsent(scan.school(), none -> new TreeMap<>());
            if (scan.instrument() == Instrument.CULTURE) {
                columns.put("culture.T" + scan.number() + ".n", people(scan.respondents()));
                scan.results()
                        .forEach((factor, result) ->
                                columns.put("culture.T" + scan.number() + "." + factor, factor(result)));
            } else {
                // The newest stands: scans come oldest first.
                scan.results().values().stream()
                        .filter(result -> result.item().matches("T\\d{2}"))
                        .forEach(result -> columns.put("needs." + result.item(), need(result.mean())));
            }
        }
        return said;
    }

    private static String people(int respondents) {
        return respondents < 10 ? "5-9" : respondents < 20 ? "10-19" : "20+";
    }

    private String factor(TeamResult result) {
        double percent = FULL * (result.mean() - 1);
        String band = percent < limit("fragile") ? "FRAGILE" : percent < limit("solid") ? "GROWING" : "STRONG";
        return band + ":" + (result.deviation() < APART ? "ALIKE" : "APART");
    }

    private String need(double mean) {
        return mean >= limit("need") ? "URGENT" : mean >= limit("attention") ? "ATTENTION" : "FINE";
    }

    private double limit(String name) {
        return catalogue.instruments().thresholds().of(name);
    }
}
