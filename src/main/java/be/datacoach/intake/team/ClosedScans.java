package be.datacoach.intake.team;

import be.datacoach.catalogue.Catalogue;
import be.datacoach.organisation.school.SchoolId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What teams said in scans in which enough people answered: sums, of nobody in particular. */
@ApplicationScoped
public class ClosedScans {
    @Inject
    private TeamScans scans;

    @Inject
    private Catalogue catalogue;

    /**
     * One scan of one school.
     *
     * @param number of its kind at the school, from 0
     * @param respondents how many answered
     * @param results by factor or task; the factor about leaders is never in it
     */
    public record Said(
            SchoolId school, Instrument instrument, int number, int respondents, Map<String, TeamResult> results) {
        public Said {
            results = Map.copyOf(results);
        }
    }

    /** Of each school the oldest first. */
    public List<Said> of(Collection<SchoolId> schools) {
        List<TeamScan> oldestFirst = new ArrayList<>(scans.of(List.copyOf(schools)));
        Collections.reverse(oldestFirst);
        Map<String, Integer> numbers = new TreeMap<>();
        List<Said> said = new ArrayList<>();
        for (TeamScan scan : oldestFirst) {
            if (!scan.isClosed() || !scan.isTelling(catalogue.contextForm().team())) continue;
            int number = numbers.merge(scan.school().value() + scan.instrument().name(), 1, Integer::sum) - 1;
            Map<String, TeamResult> results = new TreeMap<>(scans.results(scan));
            results.remove(Pictures.LEADER);
            said.add(new Said(scan.school(), scan.instrument(), number, scan.respondents(), results));
        }
        return said;
    }
}
