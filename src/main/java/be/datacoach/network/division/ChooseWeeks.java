package be.datacoach.network.division;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.intake.context.OwnSchools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A coach at the table proposes in how many school weeks all want to be ready. */
@ApplicationScoped
public class ChooseWeeks {
    /** Fewer is no time to learn anything together, more is beyond a school year. */
    public static final int FEWEST = 4;

    public static final int MOST = 40;

    @Inject
    private CurrentUser user;

    @Inject
    private OwnSchools ownSchools;

    @Inject
    private Opening opening;

    /** @return whether it is within bounds; else nothing changed */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public boolean choose(String schoolUid, int weeks) {
        SchoolDivision division = opening.sitting(ownSchools.withUid(schoolUid), user.id())
                .round()
                .division();
        if (weeks < FEWEST || weeks > MOST) return false;
        if (weeks != division.weeks()) {
            division.takeWeeks(weeks);
            division.moveOn();
        }
        return true;
    }
}
