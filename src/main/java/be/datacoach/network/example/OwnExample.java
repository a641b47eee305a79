package be.datacoach.network.example;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An example as its author sees it.
 *
 * @param stage of the text that is worked on; of the shown one where nothing is
 * @param alsoShown whether others meanwhile read an earlier text
 * @param seen by what somebody might be recognised
 * @param said by counsellors, the newest first
 * @param thanks the oldest first
 */
public record OwnExample(
        String uid, Text text, Stage stage, boolean alsoShown, List<Seen> seen, List<Said> said, List<Thank> thanks) {
    public OwnExample {
        seen = List.copyOf(seen);
        said = List.copyOf(said);
        thanks = List.copyOf(thanks);
    }

    /** @param revision 0 for an example that was not begun yet */
    public record Text(int revision, Content content, Wishes wishes, Instant writtenAt) {}

    /** @param remarks on parts */
    public record Said(Verdict verdict, String by, String reason, Map<Part, String> remarks, Instant at) {}

    /** @param by empty when the giver did not want to be named */
    public record Thank(String words, Optional<String> by, Instant at) {}
}
