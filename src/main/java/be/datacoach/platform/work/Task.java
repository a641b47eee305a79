package be.datacoach.platform.work;

import java.util.Optional;

/**
 * A job as its work sees it at the beginning of a piece.
 *
 * @param reached what the last piece said it reached; empty at the beginning
 * @param done how many are done, of {@code total}, which is 0 while it is unknown
 */
public record Task(String uid, String payload, Optional<String> askedBy, String reached, long done, long total) {
    public boolean isBeginning() {
        return reached.isEmpty();
    }
}
