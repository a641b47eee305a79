package be.datacoach.organisation.cohort;

import java.io.Serializable;

/**
 * A cohort as an administrator sees it.
 *
 * @param counsellor the name of who accompanies it, or nothing
 */
public record CohortRow(String uid, String name, String counsellor, long members, boolean archived)
        implements Serializable {}
