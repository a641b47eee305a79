package be.datacoach.authoring.form;

import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.authoring.source.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The blocks of a module as its source has them, sound or not. */
public final class Blocks {

    private Blocks() {}

    /** The step that leads to each block, and {@code module/block} where it stands in another one; else nothing. */
    public static List<Map.Entry<String, String>> of(ModuleSource source) {
        var blocks = new ArrayList<Map.Entry<String, String>>();
        Tree tree = source.tree().at(List.of("blocks")).orElse(Tree.list(List.of()));
        if (!(tree instanceof Tree.Items list)) return blocks;
        for (int i = 0; i < list.items().size(); i++) {
            if (!(list.items().get(i) instanceof Tree.Fields block)) continue;
            String id = block.words("id");
            boolean own = !id.isEmpty() && list.index(id) == i;
            blocks.add(Map.entry(own ? id : Integer.toString(i), block.words("use")));
        }
        return blocks;
    }
}
