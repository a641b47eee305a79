package be.datacoach.administration.assigning;

import java.util.Map;

/**
 * What was given to an audience, and what became of the people in it.
 *
 * @param name of the cohort or school; the text of the rule; nothing for a list of people
 */
public record AllotmentRow(Allotment allotment, String name, Map<Fate, Long> counts) {
    public AllotmentRow {
        counts = Map.copyOf(counts);
    }

    /** How many have it now. */
    public long having() {
        return count(Fate.NEW) + count(Fate.CHANGED) + count(Fate.UNCHANGED);
    }

    /** How many are still to be given it, or to be taken back from. */
    public long waiting() {
        return count(Fate.WAITING) + count(Fate.LEAVING);
    }

    /** How many it was meant for who do not have it, each with a reason. */
    public long without() {
        return count(Fate.OTHER) + count(Fate.CLOSED) + count(Fate.NO_COACH);
    }

    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long count(Fate fate) {
        return counts.getOrDefault(fate, 0L);
    }
}
