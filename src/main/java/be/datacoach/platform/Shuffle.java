package be.datacoach.platform;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** An order that looks arbitrary and is the same each time: a page that is opened again has not moved. */
public record Shuffle(String whose, String item, int attempt) {

    public <T> List<T> of(List<T> inOrder) {
        var shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(seed()));
        return List.copyOf(shuffled);
    }

    private long seed() {
        String name = whose + " " + item + " " + attempt;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
    }
}
