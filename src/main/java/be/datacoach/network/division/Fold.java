package be.datacoach.network.division;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.team.Share;
import be.datacoach.adaptation.team.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A share that is too long to read at once, cut in two: what tells a coach from the others, and the rest. Both stand in the
 * order of learning.
 *
 * @param first to read at once; never empty where something is taken
 * @param rest what most take; empty where the share is short
 */
public record Fold(List<ModuleId> first, List<ModuleId> rest) {
    /** A share as long as this is read at a glance. */
    private static final int GLANCE = 4;

    /** How many stand first where nothing tells somebody from the others. */
    private static final int OPENING = 3;

    public Fold {
        first = List.copyOf(first);
        rest = List.copyOf(rest);
    }

    /** @param pinned what stands first in any case, because somebody spoke of it */
    public static Fold of(Table table, Share share, Set<ModuleId> pinned) {
        List<ModuleId> takes = share.takes();
        Predicate<ModuleId> own = module -> pinned.contains(module)
                || share.gladly().contains(module)
                || isAgreed(table, share, module)
                || isTakenByFew(table, module);
        List<ModuleId> first = new ArrayList<>(takes.stream().filter(own).toList());
        if (first.isEmpty()) first.addAll(takes.subList(0, Math.min(OPENING, takes.size())));
        // One line more costs less than a door in front of it.
        if (takes.size() <= GLANCE || takes.size() - first.size() < 2) return new Fold(takes, List.of());
        return new Fold(
                first, takes.stream().filter(module -> !first.contains(module)).toList());
    }

    private static boolean isAgreed(Table table, Share share, ModuleId module) {
        return table.kept().stream()
                .anyMatch(kept -> kept.takes()
                        && kept.who().equals(share.who())
                        && kept.module().equals(module));
    }

    /** By no more than half of those at the table. */
    private static boolean isTakenByFew(Table table, ModuleId module) {
        long taking = table.shares().stream()
                .filter(share -> share.takes().contains(module))
                .count();
        return taking * 2 <= table.shares().size();
    }
}
