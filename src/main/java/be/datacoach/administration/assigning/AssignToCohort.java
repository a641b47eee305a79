package be.datacoach.administration.assigning;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.assignment.given.Effect;
import be.datacoach.organisation.cohort.Cohort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An administrator gives all members of a cohort the same to work towards. Doing so again with the same changes nothing;
 * whoever joins later gets it too.
 */
@ApplicationScoped
public class AssignToCohort {
    /** What came of it. */
    public sealed interface Outcome {
        /** @param unable the members who did not get it, each with the reason */
        record Assigned(Map<Effect, Integer> counts, List<Unable> unable) implements Outcome {
            public Assigned {
                counts = Map.copyOf(counts);
                unable = List.copyOf(unable);
            }

            public int count(Effect effect) {
                return counts.getOrDefault(effect, 0);
            }
        }

        /** Nothing was done. */
        record Refused(Set<Refusal> why) implements Outcome {
            public Refused {
                why = Set.copyOf(why);
            }
        }
    }

    @Inject
    private Rosters rosters;

    @Inject
    private CurrentTerms currentTerms;

    @Inject
    private GiveToMembers giveToMembers;

    @Requires(Permission.ASSIGN_PATHS)
    @Transactional
    public Outcome assign(String cohortUid, Assignment asked) {
        Cohort cohort = rosters.locked(cohortUid);
        Terms terms = currentTerms.now();
        Set<Refusal> refusals = terms.refusals(asked, cohort.isArchived());
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        Roster roster = rosters.of(cohort);
        return new Outcome.Assigned(giveToMembers.all(cohort, roster, terms.settled(asked)), roster.unable());
    }
}
