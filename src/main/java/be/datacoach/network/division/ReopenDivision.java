package be.datacoach.network.division;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.intake.context.OwnSchools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Anybody at the table may talk over anew what was agreed. It holds until all agree on something else. */
@ApplicationScoped
public class ReopenDivision {
    @Inject
    private CurrentUser user;

    @Inject
    private OwnSchools ownSchools;

    @Inject
    private Opening opening;

    /** @param card uid of the one that was looked at; another, newer one stays closed */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public void reopen(String schoolUid, String card) {
        Round round = opening.sitting(ownSchools.withUid(schoolUid), user.id()).round();
        boolean same = round.isSettled()
                && round.card().filter(one -> one.uid().equals(card)).isPresent();
        if (same) opening.open(round, Reopening.ASKED, user.id());
    }
}
