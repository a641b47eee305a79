package be.datacoach.network.talk;

import be.datacoach.access.NotAllowed;
import java.util.stream.Stream;

/** Which place: what it is, and its uid there. */
public record PlaceKey(PlaceKind kind, String uid) {
    /** As the database keeps it. */
    public String code() {
        return kind + ":" + uid;
    }

    static PlaceKey coded(String code) {
        String[] parts = code.split(":", 2);
        return new PlaceKey(PlaceKind.valueOf(parts[0]), parts[1]);
    }

    /** As an address says it. @throws NotAllowed when there is no such kind */
    public static PlaceKey asked(String kind, String uid) {
        return Stream.of(PlaceKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .map(one -> new PlaceKey(one, uid))
                .orElseThrow(() -> NotAllowed.on(uid));
    }
}
