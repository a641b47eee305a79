package be.datacoach.practice.sheet;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in a block now.
 *
 * @param revision 0 where nothing was ever saved
 * @param texts by field; a field without text may be missing
 */
public record Written(int revision, Map<String, String> texts, Optional<HandedIn> handedIn) {

    /** @param latest whether it was not changed since */
    public record HandedIn(Instant at, boolean latest) {}

    public static final Written NOTHING = new Written(0, Map.of(), Optional.empty());

    public Written {
        texts = Map.copyOf(texts);
    }

    public String text(String field) {
        return texts.getOrDefault(field, "");
    }

    public boolean has(String field) {
        return !text(field).isBlank();
    }
}
