package be.datacoach.network.circle.encouragement;

import be.datacoach.network.circle.Author;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An encouragement as one reader sees it.
 *
 * @param to whom it is written to; empty for all
 * @param mine whether the reader wrote it
 * @param thanks names of who thanked, for the writer alone
 * @param mayThank whether the reader may still thank for it
 * @param hidden why a counsellor hid it; only the writer and counsellors see it then
 */
public record Written(
        String uid,
        Author writer,
        Optional<Author> to,
        Text text,
        boolean mine,
        List<String> thanks,
        boolean mayThank,
        Optional<String> hidden) {
    public Written {
        thanks = List.copyOf(thanks);
    }

    /** What was written, and when. */
    public record Text(String words, Instant at) {}
}
