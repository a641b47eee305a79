package be.datacoach.organisation.cohort;

import java.io.Serializable;

/**
 * A cohort as an administrator sees it.
 *
 * @param counsellors the names of who accompany it, the first first; nothing where nobody does
 */
public record CohortRow(String uid, String name, String counsellors, long members, boolean archived)
        implements Serializable {}
