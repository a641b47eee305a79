package be.datacoach.network.talk;

import be.datacoach.network.talk.text.Block;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message as one reader sees it.
 *
 * @param writer what to call them; empty when they left or were erased, and where nobody reads it any more
 * @param editedAt when it was changed last
 * @param typed the text as its writer typed it, for the writer alone
 * @param blocks what is read; empty for who does not read it
 * @param hiding why others do not read it; its words and the answer for its writer and the moderators alone
 */
public record SeenPost(
        Handle handle,
        String writer,
        Instant at,
        Optional<Instant> editedAt,
        State state,
        String typed,
        List<Block> blocks,
        Optional<Hiding> hiding) {
    /** @param own whether the reader wrote it @param reported whether a report of it stands, for moderators alone */
    public record Handle(String uid, int number, boolean own, boolean reported) {}

    /** How it stands. */
    public enum State {
        STANDING,
        HIDDEN,
        DELETED,
        /** Its writer left the place, and wanted their messages to go along. */
        WITHDRAWN
    }

    /** @param by the name of the counsellor, or empty @param open whether the writer may still answer */
    public record Hiding(HidingWhy why, String by, String words, String answer, boolean open) {}

    public SeenPost {
        blocks = List.copyOf(blocks);
    }

    /** Whether this reader reads what it says. */
    public boolean isReadable() {
        return !blocks.isEmpty();
    }
}
