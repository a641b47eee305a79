package be.datacoach.authoring.source;

import java.util.List;

/**
 * Two authors' changes in one text.
 *
 * @param result with all that does not clash, and ours where it does
 * @param clashes in the order of the file
 */
public record Merge(ModuleSource result, List<Clash> clashes) {

    public Merge {
        clashes = List.copyOf(clashes);
    }

    /** The clashes as the other author meets them. */
    public List<Clash> forTheirs() {
        return clashes.stream()
                .map(clash -> new Clash(clash.where(), clash.base(), clash.theirs(), clash.ours()))
                .toList();
    }

    /**
     * @param base what both began with
     * @return as {@code ours} where both changed the same place
     */
    public static Merge of(ModuleSource base, ModuleSource ours, ModuleSource theirs) {
        return ThreeWay.of(base, ours, theirs);
    }
}
