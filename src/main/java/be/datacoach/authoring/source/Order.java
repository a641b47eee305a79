package be.datacoach.authoring.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The order of things after two authors changed it. */
final class Order {

    private Order() {}

    /**
     * All keys of both. Who moved things decides; when both did, ours. What came in stands behind what it stood behind.
     * A key that one of them took out is still among them.
     */
    static List<String> of(Collection<String> base, Collection<String> ours, Collection<String> theirs) {
        boolean moved = !common(base, ours).equals(common(ours, base));
        return moved ? with(ours, theirs) : with(theirs, ours);
    }

    private static List<String> common(Collection<String> keys, Collection<String> others) {
        return keys.stream().filter(others::contains).toList();
    }

    private static List<String> with(Collection<String> leading, Collection<String> other) {
        var order = new ArrayList<>(leading);
        int behind = 0;
        for (String key : other) {
            int at = order.indexOf(key);
            if (at >= 0) behind = at + 1;
            else order.add(behind++, key);
        }
        return order;
    }
}
