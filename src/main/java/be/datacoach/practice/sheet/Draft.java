package be.datacoach.practice.sheet;

import be.datacoach.practice.run.Place;
import java.util.Map;
import java.util.UUID;

/**
 * Text on its way to be saved.
 *
 * @param key chosen by the sender
 * @param revision the one it was written on from
 * @param texts by field, all fields of the form
 */
public record Draft(UUID key, Place place, int revision, Map<String, String> texts) {
    public Draft {
        texts = Map.copyOf(texts);
    }
}
