package be.datacoach.authoring.exchange;

import be.datacoach.catalogue.Publication;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known here of a module.
 *
 * @param versions their texts by number; none where nothing was ever published
 * @param draft the text of the open one
 */
public record Standing(TreeMap<Integer, String> versions, Optional<String> draft) {

    /** What a text of a module that somebody brings would do. */
    public enum State {
        /** Nobody here knows the module: it becomes a draft that was never published. */
        NEW,
        /** It becomes a draft. */
        CHANGED,
        /** The newest version, or the open draft, says the same. */
        SAME,
        /** An older version says the same: there is nothing in it that was not replaced since. */
        OLDER,
        /** Somebody writes in the module: nobody's words are overwritten. */
        BUSY,
        /** Something is wrong in it. */
        REFUSED
    }

    static Standing of(Map<Integer, String> versions, Optional<String> draft) {
        return new Standing(new TreeMap<>(versions), draft);
    }

    /** The version that a text with this number began as: that one, where it is known here; else the newest. */
    int base(int number) {
        if (versions.isEmpty()) return 0;
        return versions.containsKey(number) ? number : versions.lastKey();
    }

    State of(String text, int number) {
        if (!versions.isEmpty() && same(text, versions.lastEntry().getValue())) return State.SAME;
        if (draft.isPresent()) return same(text, draft.get()) ? State.SAME : State.BUSY;
        if (versions.isEmpty()) return State.NEW;
        String known = versions.get(number);
        return known != null && same(text, known) ? State.OLDER : State.CHANGED;
    }

    /** The same but for the number that a publication gives. */
    private static boolean same(String one, String other) {
        return Publication.numbered(one, 0).equals(Publication.numbered(other, 0));
    }
}
