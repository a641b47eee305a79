package be.datacoach.authoring.form;

import be.datacoach.authoring.source.Change;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.authoring.source.Tree;
import java.util.List;
import java.util.Optional;

/** What is said elsewhere in a block about a thing that went, and goes with it. */
final class Traces {

    private Traces() {}

    static ModuleSource gone(ModuleSource source, List<String> block, String list, String id) {
        return switch (list) {
            case "items" -> without(source, Sheet.longer(block, "critical"), id);
            case "categories" -> category(source, block, id);
            default -> source;
        };
    }

    private static ModuleSource category(ModuleSource source, List<String> block, String id) {
        List<String> cards = Sheet.longer(block, "cards");
        int count = source.tree().at(cards).orElse(Tree.list(List.of())) instanceof Tree.Items items
                ? items.items().size()
                : 0;
        ModuleSource after = source;
        for (int i = 0; i < count; i++) {
            List<String> card = Sheet.longer(cards, Integer.toString(i));
            after = without(after, Sheet.longer(card, "fits"), id);
            List<String> said = Sheet.longer(card, "feedback", id);
            if (after.tree().at(said).isPresent())
                after = after.changed(new Change.Remove(said)).orElse(after);
        }
        return after;
    }

    /** A list of codes without this one; without any, without the list. */
    private static ModuleSource without(ModuleSource source, List<String> path, String code) {
        Optional<Tree> there = source.tree().at(path);
        List<String> codes = Values.codes(there);
        if (!codes.contains(code)) return source;
        List<String> left = codes.stream().filter(one -> !one.equals(code)).toList();
        Change change = left.isEmpty() ? new Change.Remove(path) : new Change.Put(path, Tree.list(left), List.of());
        return source.changed(change).orElse(source);
    }
}
