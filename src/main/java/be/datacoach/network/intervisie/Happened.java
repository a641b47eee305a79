package be.datacoach.network.intervisie;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether an intervisie took place, for one of the two, and whether it counts as learning time. */
public enum Happened {
    /** It is not over yet. */
    AHEAD,
    /** This one did not say that it took place. */
    OPEN,
    /** This one did, the other not yet. */
    SAID,
    /** Both did: it counts. */
    COUNTS,
    /** Both did, and another one of that month counts already. */
    SECOND;

    /** One that took place. */
    record Held(String uid, Instant startsAt, int minutes) {}

    /**
     * Of those that took place, which count: rule R39 asks for one a month, so the first of each month does.
     *
     * @return in the order in which they were
     */
    static List<Held> counted(Collection<Held> held, ZoneId zone) {
        Set<YearMonth> months = new HashSet<>();
        return held.stream()
                .sorted(Comparator.comparing(Held::startsAt).thenComparing(Held::uid))
                .filter(one -> months.add(YearMonth.from(one.startsAt().atZone(zone))))
                .toList();
    }

    static Happened of(boolean over, boolean said, boolean both, boolean counts) {
        if (!over) return AHEAD;
        if (both) return counts ? COUNTS : SECOND;
        return said ? SAID : OPEN;
    }

    /** Whether there is something to take back. */
    public boolean isSaid() {
        return this == SAID || this == COUNTS || this == SECOND;
    }
}
