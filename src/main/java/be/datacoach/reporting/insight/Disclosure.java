package be.datacoach.reporting.insight;

import be.datacoach.organisation.cohort.CohortId;
import be.datacoach.organisation.school.SchoolId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Of which cohorts and schools counts may be shown, so that no sum or difference of what is shown is about one to four people.
 *
 * <p>Everybody counts in one cohort and one school. Draw each cohort and each school as a node, and each of these people as a
 * line between the two. A sum of counts of cohorts and schools, each with a factor, counts exactly the people on the lines
 * between nodes whose factors do not cancel out: these lines are a cut of the graph. So nothing about fewer than five people
 * can be worked out when, and only when, no cut of what is tied together is smaller than five. What is not shown of the
 * cohorts is one node, as the total minus what is shown is known; so too of the schools. Where a cut is too small, the
 * smallest group that mends it is not shown either, until none is.
 */
public final class Disclosure {
    /** So many people, or nothing is said about them. */
    static final int FEWEST = 5;

    /** Where somebody is counted. */
    record Place(Optional<CohortId> cohort, Optional<SchoolId> school) {}

    /** What becomes of the counts of a group. */
    public enum Fate {
        SHOWN,
        /** Fewer than five people. */
        FEW,
        /** With it, a smaller group could be worked out. */
        DERIVABLE
    }

    private enum Rest {
        COHORTS,
        SCHOOLS
    }

    private record Tie(Object cohort, Object school) {}

    private final Map<Place, Integer> people = new HashMap<>();
    private final Map<Object, Integer> sizes = new HashMap<>();
    private final Set<Object> shown = new HashSet<>();

    private Disclosure(Collection<Place> everybody) {
        for (Place place : everybody) {
            people.merge(place, 1, Integer::sum);
            Stream.concat(place.cohort().stream(), place.school().stream())
                    .forEach(group -> sizes.merge(group, 1, Integer::sum));
        }
        sizes.forEach((group, size) -> {
            if (size >= FEWEST) shown.add(group);
        });
    }

    /** @param everybody once */
    static Disclosure of(Collection<Place> everybody) {
        Disclosure disclosure = new Disclosure(everybody);
        while (disclosure.mend()) {}
        return disclosure;
    }

    /** @param group the id of a cohort or school */
    Fate of(Object group) {
        if (shown.contains(group)) return Fate.SHOWN;
        return sizes.getOrDefault(group, 0) < FEWEST ? Fate.FEW : Fate.DERIVABLE;
    }

    /** Of all people together. */
    Fate ofEverybody() {
        return people.values().stream().mapToInt(Integer::intValue).sum() >= FEWEST ? Fate.SHOWN : Fate.FEW;
    }

    /** Takes one group out of sight because of a small cut. Whether there was one, and something to take out. */
    private boolean mend() {
        // In an order that stays: another choice on another day would give away what this one keeps.
        Map<Tie, Integer> ties = new TreeMap<>(Comparator.comparing(Tie::toString));
        people.forEach((place, count) -> ties.merge(tie(place), count, Integer::sum));
        for (Set<Object> part : parts(ties)) {
            SmallestCut<Object> cut = new SmallestCut<>(FEWEST);
            ties.forEach((tie, count) -> {
                if (part.contains(tie.cohort)) cut.tie(tie.cohort, tie.school, count);
            });
            Optional<Set<Object>> side = cut.side();
            if (side.isPresent()) {
                Optional<Object> victim = victim(part, side.get());
                victim.ifPresent(shown::remove);
                return victim.isPresent();
            }
        }
        return false;
    }

    private Tie tie(Place place) {
        return new Tie(
                place.cohort().<Object>map(id -> id).filter(shown::contains).orElse(Rest.COHORTS),
                place.school().<Object>map(id -> id).filter(shown::contains).orElse(Rest.SCHOOLS));
    }

    /** The smallest group that closes the cut; else the smallest on its side; else of this part; else of all. */
    private Optional<Object> victim(Set<Object> part, Set<Object> side) {
        return smallest(part.stream().filter(group -> mends(group, part, side)))
                .or(() -> smallest(side.stream()))
                .or(() -> smallest(part.stream()))
                .or(() -> smallest(shown.stream()));
    }

    /** Whether what it would become one with is on the other side. */
    private static boolean mends(Object group, Set<Object> part, Set<Object> side) {
        Rest rest = group instanceof CohortId ? Rest.COHORTS : Rest.SCHOOLS;
        return part.contains(rest) && side.contains(rest) != side.contains(group);
    }

    private Optional<Object> smallest(Stream<Object> groups) {
        return groups.filter(shown::contains)
                .min(Comparator.<Object>comparingInt(group -> sizes.getOrDefault(group, 0))
                        .thenComparing(Object::toString));
    }

    private static List<Set<Object>> parts(Map<Tie, Integer> ties) {
        Map<Object, List<Object>> next = new LinkedHashMap<>();
        for (Tie tie : ties.keySet()) {
            next.computeIfAbsent(tie.cohort, any -> new ArrayList<>()).add(tie.school);
            next.computeIfAbsent(tie.school, any -> new ArrayList<>()).add(tie.cohort);
        }
        List<Set<Object>> parts = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (Object start : next.keySet()) {
            if (!seen.add(start)) continue;
            Set<Object> part = new HashSet<>(Set.of(start));
            Deque<Object> open = new ArrayDeque<>(part);
            while (!open.isEmpty()) {
                for (Object node : Objects.requireNonNull(next.get(open.remove()))) {
                    if (part.add(node)) open.add(node);
                }
            }
            seen.addAll(part);
            parts.add(part);
        }
        return parts;
    }
}
