package be.datacoach.practice.joint;

import be.datacoach.access.AccountId;
import java.util.Set;

/** Whom a coach may ask to work together: told by each feature in which people said that these others may see them. */
public interface Acquainted {
    Set<AccountId> of(AccountId coach);
}
