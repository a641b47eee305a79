package be.datacoach.administration.people;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.administration.people.PeopleImport.State;
import be.datacoach.platform.sheet.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Does what the rows of a file say, all of them or, where the database refuses, none. Rows in which something is wrong stay
 * behind. Twice is once; and what is no longer what was looked at is not done.
 */
@ApplicationScoped
public class TakePeople {
    /** How it ended. */
    public enum Outcome {
        TAKEN,
        /** It would do something else by now: look again. */
        MOVED
    }

    @Inject
    private PeopleImports imports;

    @Inject
    private Looking looking;

    @Inject
    private Taking taking;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** @param seen of the look on which the administrator decided */
    @Requires(Permission.MANAGE_PEOPLE)
    @Transactional
    public Outcome take(String uid, String seen) {
        imports.takeTurn();
        PeopleImport brought = imports.withUid(uid);
        if (brought.state() != State.BROUGHT) return Outcome.TAKEN;
        Look look = looking.at(brought);
        if (!look.seen().equals(seen)) return Outcome.MOVED;
        Journal journal = taking.take(look);
        brought.take(journal, left(look), clock.instant());
        trail.record("people.file_taken", uid, journal.made().size() + " " + journal.changed());
        return Outcome.TAKEN;
    }

    private static Sheet left(Look look) {
        Set<Integer> faulty = look.verdicts().stream()
                .filter(verdict -> verdict.kind() == Verdict.Kind.FAULTY)
                .map(Verdict::line)
                .collect(Collectors.toSet());
        return new Sheet(
                look.sheet().headings(),
                look.sheet().lines().stream()
                        .filter(line -> faulty.contains(line.number()))
                        .toList());
    }
}
