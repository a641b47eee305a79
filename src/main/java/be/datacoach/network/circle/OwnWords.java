package be.datacoach.network.circle;

import be.datacoach.access.AccountId;
import java.util.Set;

/**
 * What people wrote in circles, of one feature: a bean found by its type. What somebody wrote stays readable when they leave, as
 * of somebody who is no longer there; or they take it away, all at once.
 */
public interface OwnWords {
    /** The uids of the circles in which this person wrote something that still stands. */
    Set<String> circlesOf(AccountId writer);

    /** All that this person wrote there. Within a transaction. */
    void takeAway(String circle, AccountId writer);
}
