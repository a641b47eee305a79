package be.datacoach.administration.assigning;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.administration.audience.Audience;
import be.datacoach.administration.audience.Audiences;
import be.datacoach.administration.audience.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.OptionalInt;
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

        /** Nothing was done: it is something else by now than whoever asked saw. */
        record Changed() implements Outcome {}

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
        return assign(uid, audience, asked, OptionalInt.empty());
    }

    /** @param version of what stands under this uid, as whoever asks saw it */
    @Requires(Permission.ASSIGN_PATHS)
    public Outcome assignIfUnchanged(String uid, Audience audience, Order asked, int version) {
        return assign(uid, audience, asked, OptionalInt.of(version));
    }

    private Outcome assign(String uid, Audience audience, Order asked, OptionalInt version) {
        Roster roster = audiences.of(audience);
        Terms terms = currentTerms.now();
        Set<Refusal> refusals = terms.refusals(asked, roster.over());
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        Order order = terms.settled(asked);
        return written(new WriteDown.Asked(uid, version), roster, terms, order)
                .<Outcome>map(Outcome.Assigned::new)
                .orElseGet(Outcome.Changed::new);
    }

    private Optional<String> written(WriteDown.Asked asked, Roster roster, Terms terms, Order order) {
        try {
            return writeDown.order(asked, roster, terms, order);
        } catch (PersistenceException perhapsTwoAtOnce) {
            // Two administrators gave the same audience its first path: the second time, it has one to change.
            return writeDown.order(asked, roster, terms, order);
        }
    }
}
