package be.datacoach.administration.people;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.Bulk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * An administrator takes back a whole import, as if it had never been; or nothing of it, where somebody began, or somebody
 * else changed since what it had changed.
 */
@ApplicationScoped
public class UndoPeople {
    /** How it ended. */
    public sealed interface Outcome {
        /** Or begun: a long one is undone in the background, see {@link FollowImport}. */
        record Undone() implements Outcome {}

        /** @param by empty where only the database knows */
        record Held(List<Obstacle> by) implements Outcome {}
    }

    /** What stands in the way: the name of a person, school or cohort. */
    public record Obstacle(Why why, String name) {}

    /** Why something stays. */
    public enum Why {
        /** Somebody chose a password: the account is theirs. */
        ENTERED,
        /** Something hangs on it. */
        USED,
        /** It says something else by now. */
        CHANGED_SINCE
    }

    /** Undoes what the transaction did so far. */
    static final class Held extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient List<Obstacle> obstacles;

        Held(List<Obstacle> obstacles) {
            super(obstacles.size() + " obstacles", null, false, false);
            this.obstacles = obstacles;
        }
    }

    @Inject
    private Reversal reversal;

    @Requires(Permission.MANAGE_PEOPLE)
    public Outcome undo(String uid) {
        try {
            reversal.undo(uid);
            return new Outcome.Undone();
        } catch (Held held) {
            return new Outcome.Held(List.copyOf(held.obstacles));
        } catch (Bulk.BulkRefused somethingHangs) {
            return new Outcome.Held(List.of());
        }
    }
}
