package be.datacoach.authoring.publish;

import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.authoring.source.Passage;
import be.datacoach.platform.WordDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text that would be other than it is; at least one of both is there. */
public record Change(Optional<Passage> before, Optional<Passage> after) {

    /** The place, as it is now where it is still there. */
    public Passage place() {
        return after.or(() -> before).orElseThrow();
    }

    public List<WordDifference.Piece> pieces() {
        return WordDifference.between(words(before), words(after));
    }

    private static String words(Optional<Passage> passage) {
        return passage.map(Passage::value).orElse("").stripTrailing();
    }

    /** All changes, in the order of the newer source; what is gone comes last. */
    public static List<Change> between(ModuleSource before, ModuleSource after) {
        var changes = new ArrayList<Change>();
        for (Passage now : after.passages()) {
            Optional<Passage> was = before.find(now.where());
            if (was.filter(old -> old.value().equals(now.value())).isEmpty())
                changes.add(new Change(was, Optional.of(now)));
        }
        before.passages().stream()
                .filter(was -> after.find(was.where()).isEmpty())
                .forEach(was -> changes.add(new Change(Optional.of(was), Optional.empty())));
        return List.copyOf(changes);
    }
}
