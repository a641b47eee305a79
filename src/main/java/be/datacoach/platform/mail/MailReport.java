package be.datacoach.platform.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail as an administrator sees it in the outbox.
 *
 * @param problem the code of why it was not sent, or not yet
 * @param text what it says; gone once it was sent
 */
public record MailReport(
        String uid,
        String to,
        String subject,
        MailState state,
        Optional<String> problem,
        Instant askedAt,
        Optional<Instant> endedAt,
        Optional<String> text) {
    public boolean isRepeatable() {
        return state == MailState.FAILED || state == MailState.UNSURE;
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "mail " + uid;
    }
}
