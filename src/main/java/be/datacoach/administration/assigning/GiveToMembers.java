package be.datacoach.administration.assigning;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.AuditTrail;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.assignment.given.Effect;
import be.datacoach.assignment.plan.GivePaths;
import be.datacoach.organisation.cohort.Cohort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gives members what their cohort works towards, with a line in the audit trail for everyone for whom that is new. */
@ApplicationScoped
class GiveToMembers {
    @Inject
    private CohortAssignments assignments;

    @Inject
    private GivePaths givePaths;

    @Inject
    private AuditTrail trail;

    /** @return for how many it was new, changed or the same */
    Map<Effect, Integer> all(Cohort cohort, Roster roster, Assignment assignment) {
        if (assignments.keep(cohort.id(), assignment)) {
            trail.record("cohort.path_assigned", cohort.uid());
        }
        return give(cohort, roster.able(), assignment);
    }

    /** What the cohort works towards, if it works towards something. */
    void newcomer(Cohort cohort, Account newcomer, Terms terms) {
        assignments
                .of(cohort.id())
                .map(terms::forNewcomers)
                .ifPresent(assignment -> give(cohort, List.of(newcomer), assignment));
    }

    private Map<Effect, Integer> give(Cohort cohort, List<Account> members, Assignment assignment) {
        Map<AccountId, Effect> effects =
                givePaths.give(members.stream().map(Account::id).toList(), assignment, cohort.id());
        Map<Effect, Integer> counts = new EnumMap<>(Effect.class);
        for (Account member : members) {
            Effect effect = effects.getOrDefault(member.id(), Effect.UNCHANGED);
            counts.merge(effect, 1, Integer::sum);
            if (effect != Effect.UNCHANGED) {
                trail.record("path.assigned", member.uid(), cohort.uid());
            }
        }
        return counts;
    }
}
