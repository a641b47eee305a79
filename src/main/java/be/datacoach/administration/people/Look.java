package be.datacoach.administration.people;

import be.datacoach.platform.sheet.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A file with people as it stands now.
 *
 * @param sheet the rows that are not taken yet
 * @param verdicts on every row; none before the columns are known
 * @param seen what the verdicts come to: taking them asks for the same again
 * @param journal what was done, while that can be undone
 */
public record Look(
        String uid,
        String name,
        PeopleImport.State state,
        Sheet sheet,
        Choice choice,
        List<Verdict> verdicts,
        String seen,
        Optional<Journal> journal) {
    public Look {
        verdicts = List.copyOf(verdicts);
    }

    public long count(Verdict.Kind kind) {
        return verdicts.stream().filter(verdict -> verdict.kind() == kind).count();
    }

    /** The rows that do something. */
    List<Verdict> toBeTaken() {
        return verdicts.stream().filter(Verdict::isToBeTaken).toList();
    }

    /** The rows whose verdict is like this, as they stand in the file. */
    Sheet only(Predicate<Verdict> which) {
        Set<Integer> lines = verdicts.stream().filter(which).map(Verdict::line).collect(Collectors.toSet());
        return sheet.only(lines::contains);
    }

    /** Names of the schools that would be made. */
    public List<String> newSchools() {
        return verdicts.stream()
                .filter(verdict -> verdict.kind() != Verdict.Kind.FAULTY)
                .flatMap(verdict -> verdict.schools().stream())
                .filter(Place::isNew)
                .map(Place::name)
                .distinct()
                .toList();
    }

    /** The same of cohorts. */
    public List<String> newCohorts() {
        return verdicts.stream()
                .filter(verdict -> verdict.kind() != Verdict.Kind.FAULTY)
                .flatMap(verdict -> verdict.cohorts().stream())
                .filter(Place::isNew)
                .map(Place::name)
                .distinct()
                .toList();
    }
}
