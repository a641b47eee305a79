package be.datacoach.administration.assigning;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.administration.audience.Audience;
import be.datacoach.administration.audience.Audiences;
import be.datacoach.administration.audience.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Set;

/**
 * An administrator gives an audience something to work towards. Everybody it is meant for is written down at once; a small
 * audience gets it at once too, a large one some people at a time in the background. Doing so again with the same changes
 * nothing.
 */
@ApplicationScoped
public class AssignPaths {
    /** What came of it. */
    public sealed interface Outcome {
        /** @param uid of what was given; the audience's own, when it had something before */
        record Assigned(String uid) implements Outcome {}

        /** Nothing was done. */
        record Refused(Set<Refusal> why) implements Outcome {
            public Refused {
                why = Set.copyOf(why);
            }
        }
    }

    @Inject
    private Audiences audiences;

    @Inject
    private CurrentTerms currentTerms;

    @Inject
    private WriteDown writeDown;

    /** @param uid for what is given, if this audience has nothing yet; asking twice with one uid gives once */
    @Requires(Permission.ASSIGN_PATHS)
    public Outcome assign(String uid, Audience audience, Order asked) {
        Roster roster = audiences.of(audience);
        Terms terms = currentTerms.now();
        Set<Refusal> refusals = terms.refusals(asked, roster.over());
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        Order order = terms.settled(asked);
        return new Outcome.Assigned(written(uid, roster, terms, order));
    }

    private String written(String uid, Roster roster, Terms terms, Order order) {
        try {
            return writeDown.order(uid, roster, terms, order);
        } catch (PersistenceException perhapsTwoAtOnce) {
            // Two administrators gave the same audience its first path: the second time, it has one to change.
            return writeDown.order(uid, roster, terms, order);
        }
    }
}
