package be.datacoach.network.circle;

import be.datacoach.access.AccountId;
import java.time.Instant;
import java.util.Map;

/**
 * What happened for somebody in learning together, for the weekly mail that exists: a bean of any feature, found by its type. One line
 * at most, and never a mail of its own.
 */
public interface TogetherNews {
    /**
     * Of many people at once, in as many queries as for one.
     *
     * @param since for each when their last weekly mail was, or a week ago
     * @return for each of whom there is something the key of a line such as {@code mail_digest.encouraged}, without arguments: it
     *     names nobody and quotes nothing
     */
    Map<AccountId, String> of(Map<AccountId, Instant> since);
}
