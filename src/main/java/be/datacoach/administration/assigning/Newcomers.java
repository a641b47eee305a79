package be.datacoach.administration.assigning;

import be.datacoach.organisation.cohort.JoinedCohort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Whoever joins a cohort later works towards what the cohort works towards. */
@ApplicationScoped
class Newcomers {
    @Inject
    private Rosters rosters;

    @Inject
    private GiveToMembers giveToMembers;

    @Inject
    private CurrentTerms currentTerms;

    void joined(@Observes JoinedCohort joined) {
        rosters.going(joined.cohort())
                .ifPresent(
                        cohort -> giveToMembers.newcomer(cohort, rosters.account(joined.coach()), currentTerms.now()));
    }
}
