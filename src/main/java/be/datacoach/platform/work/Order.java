package be.datacoach.platform.work;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants done.
 *
 * @param kind the code of the {@link Work}
 * @param key what makes it this order and no other: the same kind and key are the same job. At most 120 characters
 * @param payload what the work needs to find its way: uids and codes, at most 4,000 characters; larger things are in a
 *     table of the feature
 * @param askedBy the uid of who asked, or null for the application itself
 */
public record Order(
        String kind, String key, String payload, @Nullable String askedBy) {
    private static final int LONGEST_KEY = 120;
    private static final int LONGEST_PAYLOAD = 4_000;

    public Order {
        if (!kind.matches("[a-z]+(\\.[a-z_]+)+") || kind.length() > 60) {
            throw new IllegalArgumentException("Not the code of a kind of work: " + kind);
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("A key has 1 to " + LONGEST_KEY + " characters");
        }
        if (payload.length() > LONGEST_PAYLOAD) {
            throw new IllegalArgumentException("Too much for a payload: " + payload.length());
        }
    }

    /** Of the job that this asks for: always the same one. */
    public String uid() {
        return UUID.nameUUIDFromBytes((kind + '\n' + key).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
