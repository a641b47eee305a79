package be.datacoach.network.peer;

import be.datacoach.access.AccountId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who is proposed to whom: the two who are closest first, then the closest two of who is left. Closeness is the same for both, so
 * nobody could do better together than with whom they got. Of couples that are equally close, those who are known here longest
 * go first: the same people always come to the same couples, in whatever order they are given.
 */
final class Matching {
    /** Of so many at a time: couples grow with the square of it. */
    static final int MOST = 1000;

    private record Candidate(Couple couple, Closeness closeness) {
        /** The closest first. */
        static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::closeness)
                .reversed()
                .thenComparing(one -> one.couple().one().value())
                .thenComparing(one -> one.couple().other().value());
    }

    private Matching() {}

    /** @param before those who were proposed to each other already: that is not done twice */
    static List<Couple> of(List<Seeker> seekers, Set<Couple> before) {
        Set<AccountId> taken = new HashSet<>();
        List<Couple> couples = new ArrayList<>();
        for (Candidate candidate : candidates(seekers, before)) {
            Couple couple = candidate.couple();
            if (taken.contains(couple.one()) || taken.contains(couple.other())) continue;
            taken.add(couple.one());
            taken.add(couple.other());
            couples.add(couple);
        }
        return couples;
    }

    private static List<Candidate> candidates(List<Seeker> seekers, Set<Couple> before) {
        List<Seeker> some = seekers.subList(0, Math.min(MOST, seekers.size()));
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            for (Seeker other : some.subList(i + 1, some.size())) {
                Seeker one = some.get(i);
                Closeness closeness = Closeness.between(one.profile(), other.profile());
                if (!closeness.suits() || !one.isElsewhere(other)) continue;
                Couple couple = new Couple(one.who(), other.who());
                if (!before.contains(couple)) candidates.add(new Candidate(couple, closeness));
            }
        }
        candidates.sort(Candidate.ORDER);
        return candidates;
    }
}
