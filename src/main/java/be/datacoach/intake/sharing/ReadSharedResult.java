package be.datacoach.intake.sharing;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.intake.answering.Part;
import be.datacoach.intake.result.PartResult;
import be.datacoach.intake.result.Results;
import be.datacoach.organisation.cohort.Cohorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** A counsellor reads what a coach of an own cohort shares: scores, never the answers behind them. */
@ApplicationScoped
public class ReadSharedResult {
    @Inject
    private CurrentUser user;

    @Inject
    private Accounts accounts;

    @Inject
    private Sight sight;

    @Inject
    private Results results;

    /** Who accompanies whom, and what is shared. */
    @Dependent
    static class Sight {
        @Inject
        private Cohorts cohorts;

        @Inject
        private Sharing sharing;

        boolean open(AccountId counsellor, AccountId coach, Subject subject) {
            return cohorts.accompanies(counsellor, coach) && sharing.of(coach).contains(subject);
        }
    }

    /** @param scores nothing while the coach has not let the answers to this part count */
    public record Shared(String coach, Optional<PartResult.Scores> scores) {}

    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public Shared read(String coachUid, Part part) {
        Account coach = accounts.withUid(coachUid).orElseThrow(() -> NotAllowed.on(coachUid));
        if (!sight.open(user.id(), coach.id(), subject(part))) throw NotAllowed.on(coachUid);
        return new Shared(coach.displayName(), results.finished(coach, part).map(PartResult::scores));
    }

    private static Subject subject(Part part) {
        return switch (part.kind()) {
            case ENTRY, ENTRY_MORE, ENTRY_AGAIN, ENTRY_MORE_AGAIN -> Subject.ENTRY;
            case CULTURE_SHORT, CULTURE -> Subject.CULTURE;
            case NEEDS -> Subject.NEEDS;
            case PREFERENCES -> Subject.PREFERENCES;
            case SURVEY_T0, SURVEY_T1, SURVEY_T2 -> throw NotAllowed.on(part.code());
        };
    }
}
