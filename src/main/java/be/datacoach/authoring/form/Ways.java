package be.datacoach.authoring.form;

import be.datacoach.authoring.source.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a choice in a conversation leads: one moment, or first those for whom something is remembered. A place within it
 * is {@code 0/if} or {@code 0/moment}, or nothing for everybody else.
 */
final class Ways {

    private Ways() {}

    /** What stands at a place within. */
    static Optional<Tree> at(Optional<Tree> ways, List<String> within) {
        if (ways.isEmpty() || !(ways.get() instanceof Tree.Items list))
            return within.isEmpty() ? ways : Optional.empty();
        return within.isEmpty() ? otherwise(list) : list.at(within);
    }

    private static Optional<Tree> otherwise(Tree.Items list) {
        return list.items().isEmpty()
                ? Optional.empty()
                : Optional.of(list.items().get(list.items().size() - 1)).filter(Tree.Words.class::isInstance);
    }

    /** The same with other words at a place within; nothing where there is no such place. */
    static Optional<Tree> with(Optional<Tree> ways, List<String> within, String words) {
        if (ways.isEmpty() || !(ways.get() instanceof Tree.Items list)) {
            return within.isEmpty() ? Optional.of(Tree.words(words)) : Optional.empty();
        }
        if (!within.isEmpty())
            return list.at(within).isPresent() ? list.put(within, Tree.words(words)) : Optional.empty();
        var all = new ArrayList<>(list.items());
        if (otherwise(list).isPresent()) all.remove(all.size() - 1);
        all.add(Tree.words(words));
        return Optional.of(new Tree.Items(all));
    }

    /** One way more, for whom something is remembered. */
    static Tree more(Optional<Tree> ways, String flag) {
        String moment = Values.words(at(ways, List.of()));
        Tree way = Tree.map("if", flag, "moment", moment);
        var all = new ArrayList<Tree>();
        if (ways.isPresent() && ways.get() instanceof Tree.Items list) all.addAll(list.items());
        else all.add(Tree.words(moment));
        all.add(Math.max(0, all.size() - 1), way);
        return new Tree.Items(all);
    }

    /** One way less; alone, the last one stands without a list. */
    static Optional<Tree> less(Optional<Tree> ways, String index) {
        if (ways.isEmpty() || !(ways.get() instanceof Tree.Items list) || list.index(index) < 0)
            return Optional.empty();
        var all = new ArrayList<>(list.items());
        all.remove(list.index(index));
        boolean alone = all.size() == 1 && all.get(0) instanceof Tree.Words;
        return Optional.of(alone ? all.get(0) : new Tree.Items(all));
    }

    /** The moments that a choice may lead to. */
    static List<String> moments(Optional<Tree> ways) {
        if (ways.isEmpty()) return List.of();
        if (!(ways.get() instanceof Tree.Items list)) return List.of(Values.words(ways));
        return list.items().stream()
                .map(way -> way instanceof Tree.Fields map ? map.words("moment") : Values.words(Optional.of(way)))
                .toList();
    }
}
