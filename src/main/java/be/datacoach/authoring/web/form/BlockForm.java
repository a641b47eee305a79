package be.datacoach.authoring.web.form;

import be.datacoach.authoring.form.ReadForm;
import be.datacoach.authoring.form.Sheet;
import be.datacoach.authoring.form.TalkGraph;
import be.datacoach.authoring.source.Tree;
import be.datacoach.catalogue.source.Common;
import be.datacoach.platform.Phrases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The form of a block, or of the module itself, ready to be shown.
 *
 * @param own the fields of the block itself that authors come for
 * @param rest those that are set once
 * @param graph of a conversation
 */
public record BlockForm(
        List<FieldRow> own, List<FieldRow> rest, List<PartRow.Listing> lists, Optional<GraphRow> graph) {

    private static final Set<String> SET_ONCE = Set.of("folded", "extra", "goals", "sources");

    public BlockForm {
        own = List.copyOf(own);
        rest = List.copyOf(rest);
        lists = List.copyOf(lists);
    }

    /**
     * @param block its id; empty for the module itself
     * @param opened the path of what somebody came for; may be empty
     */
    public static BlockForm of(ReadForm.Filled filled, String block, Shared shared, String opened) {
        Sheet sheet = filled.sheet();
        var words = new FieldWords(shared.phrases, categories(sheet));
        var choosing = new Choosing(filled, shared.common, shared.modules, shared.phrases);
        var wrong = new Wrong(filled.findings(), filled.source(), block, shared.phrases.locale());
        var rows = new FormRows(filled, block, choosing, words, wrong);
        List<FieldRow> own = rows.of(sheet);
        var parts = new PartRows(rows, words, choosing.remembered(), opened);
        boolean talk = sheet.value().words("type").equals("conversation");
        Optional<GraphRow> graph = talk ? Optional.of(GraphRow.of(TalkGraph.of(sheet), words)) : Optional.empty();
        boolean head = block.isEmpty();
        return new BlockForm(
                own.stream()
                        .filter(row -> head || !SET_ONCE.contains(row.path()))
                        .toList(),
                own.stream()
                        .filter(row -> !head && SET_ONCE.contains(row.path()))
                        .toList(),
                parts.of(sheet),
                graph);
    }

    /** What the forms of all modules are about. @param modules their codes */
    public record Shared(Common common, List<String> modules, Phrases phrases) {
        public Shared {
            modules = List.copyOf(modules);
        }
    }

    private static Map<String, String> categories(Sheet sheet) {
        var names = new LinkedHashMap<String, String>();
        if (!(sheet.value().fields().get("categories") instanceof Tree.Items list)) return names;
        for (Tree one : list.items()) {
            if (!(one instanceof Tree.Fields map)) continue;
            String label = map.words("label");
            names.put(map.words("id"), label.isEmpty() ? map.words("id") : label);
        }
        return names;
    }
}
