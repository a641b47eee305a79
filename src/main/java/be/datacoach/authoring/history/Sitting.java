package be.datacoach.authoring.history;

import be.datacoach.access.AccountId;
import be.datacoach.authoring.draft.Revision;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Revisions that one author made in one go at one place: what a colleague would call one change.
 *
 * @param revisions the newest first; at least one
 */
public record Sitting(List<Revision> revisions) {

    /** Who comes back later than this, sits down again. */
    private static final Duration PAUSE = Duration.ofMinutes(20);

    public Sitting {
        revisions = List.copyOf(revisions);
    }

    /** @param revisions the newest first */
    static List<Sitting> of(List<Revision> revisions) {
        var sittings = new ArrayList<Sitting>();
        var current = new ArrayList<Revision>();
        for (Revision next : revisions) {
            if (!current.isEmpty() && !goesWith(current.get(current.size() - 1), next)) {
                sittings.add(new Sitting(current));
                current.clear();
            }
            current.add(next);
        }
        if (!current.isEmpty()) sittings.add(new Sitting(current));
        return sittings;
    }

    private static boolean goesWith(Revision later, Revision earlier) {
        return later.kind() == Revision.Kind.WRITTEN
                && earlier.kind() == Revision.Kind.WRITTEN
                && later.author().equals(earlier.author())
                && later.block().equals(earlier.block())
                && later.base() == earlier.number()
                && earlier.savedAt().plus(PAUSE).isAfter(later.savedAt());
    }

    public Revision last() {
        return revisions.get(0);
    }

    public Revision first() {
        return revisions.get(revisions.size() - 1);
    }

    public Optional<AccountId> author() {
        return last().author();
    }

    public Instant at() {
        return last().savedAt();
    }

    public int times() {
        return revisions.size();
    }
}
