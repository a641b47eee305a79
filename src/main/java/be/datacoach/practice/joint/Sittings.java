package be.datacoach.practice.joint;

import be.datacoach.access.AccountId;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Puts together what one maker saved in one go: nobody looks for one of forty pauses in typing. */
final class Sittings {
    /** Longer than this between two saves, somebody was away. */
    private static final Duration PAUSE = Duration.ofMinutes(30);

    private Sittings() {}

    /** @param all the oldest first @return the newest first */
    static List<ReadPast.Moment> of(List<JointText> all, Map<AccountId, String> names) {
        Deque<ReadPast.Moment> moments = new ArrayDeque<>();
        JointText before = null;
        for (JointText text : all) {
            Set<String> fields = new HashSet<>(Set.of(text.field()));
            if (before != null && isSameGo(before, text))
                fields.addAll(moments.removeFirst().fields());
            moments.addFirst(new ReadPast.Moment(text.number(), name(text, names), text.writtenAt(), fields));
            before = text;
        }
        return List.copyOf(moments);
    }

    private static boolean isSameGo(JointText before, JointText text) {
        return before.author().equals(text.author())
                && Duration.between(before.writtenAt(), text.writtenAt()).compareTo(PAUSE) < 0;
    }

    private static String name(JointText text, Map<AccountId, String> names) {
        return text.author()
                .map(author -> Objects.requireNonNullElse(names.get(author), ""))
                .orElse("");
    }
}
