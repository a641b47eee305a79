package be.datacoach.administration.people;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.administration.people.PeopleImport.State;
import be.datacoach.administration.people.Verdict.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Does what the rows of a file say: all of them or, where the database refuses, none; of a long file in portions. Rows in which something is wrong stay
 * behind. Twice is once; and what is no longer what was looked at is not done.
 */
@ApplicationScoped
public class TakePeople {
    /** How it ended. */
    public enum Outcome {
        TAKEN,
        /** It is a long file: portions of it are taken in the background. */
        BEGUN,
        /** It would do something else by now: look again. */
        MOVED
    }

    @Inject
    private PeopleImports imports;

    @Inject
    private TakeInPortions.Rows rows;

    @Inject
    private TakeInPortions.Closing closing;

    @Inject
    private Portions portions;

    /** @param seen of the look on which the administrator decided */
    @Requires(Permission.MANAGE_PEOPLE)
    @Transactional
    public Outcome take(String uid, String seen) {
        imports.takeTurn();
        PeopleImport brought = imports.withUid(uid);
        if (brought.state() != State.BROUGHT) return Outcome.TAKEN;
        Look look = rows.looking().at(brought);
        if (!look.seen().equals(seen)) return Outcome.MOVED;
        Journal counted = Journal.NOTHING.counting((int) look.count(Kind.SAME), (int) look.count(Kind.FAULTY));
        List<Verdict> sound = look.toBeTaken();
        if (portions.areNeededFor(sound.size())) {
            brought.begin(Expected.of(sound), counted);
            portions.ask(Portions.TAKING, brought);
            return Outcome.BEGUN;
        }
        closing.take(
                brought, counted.and(rows.taking().take(sound)), look.only(verdict -> verdict.kind() == Kind.FAULTY));
        return Outcome.TAKEN;
    }
}
