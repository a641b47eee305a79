package be.datacoach.reporting.certificate;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.ModuleId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What somebody took part in on their path, and what is left of it.
 *
 * @param done finished modules, the first that was finished first
 * @param left steps of the path that are not finished, in the order of the path
 */
public record Participation(String name, List<Done> done, List<Left> left, Around around) {

    /**
     * A module that was finished.
     *
     * @param minutes foreseen for its blocks; how long somebody took is measured nowhere
     * @param competencies that it works on
     */
    public record Done(Text title, Instant startedAt, Instant finishedAt, int minutes, List<Text> competencies) {
        public Done {
            competencies = List.copyOf(competencies);
        }
    }

    /** @param written whether it can be done already, or is still announced */
    public record Left(ModuleId module, Text title, int minutes, boolean written) {}

    /**
     * Who stands around it. Empty where that is nobody.
     *
     * @param issuer the organisation that offers the course
     * @param counsellor the names of all who accompany the cohort
     */
    public record Around(String issuer, String cohort, String counsellor) {}

    public Participation {
        done = done.stream().sorted(Comparator.comparing(Done::finishedAt)).toList();
        left = List.copyOf(left);
    }

    /** Whether the whole path is done, and there was one. */
    public boolean complete() {
        return left.isEmpty() && !done.isEmpty();
    }

    public Instant from() {
        return done.stream().map(Done::startedAt).min(Comparator.naturalOrder()).orElseThrow();
    }

    public Instant until() {
        return done.get(done.size() - 1).finishedAt();
    }

    public int minutes() {
        return done.stream().mapToInt(Done::minutes).sum();
    }
}
