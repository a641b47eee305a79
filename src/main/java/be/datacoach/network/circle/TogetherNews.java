package be.datacoach.network.circle;

import be.datacoach.access.AccountId;
import java.time.Instant;
import java.util.Optional;

/**
 * What happened for somebody in learning together, for the weekly mail that exists: a bean of any feature, found by its type. One line
 * at most, and never a mail of its own.
 */
public interface TogetherNews {
    /**
     * @param since when the last weekly mail was, or a week ago
     * @return the key of a line such as {@code mail_digest.encouraged}, without arguments: it names nobody and quotes nothing
     */
    Optional<String> since(AccountId somebody, Instant since);
}
