package be.datacoach.authoring.form;

import be.datacoach.authoring.source.Change;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.authoring.source.Tree;
import java.util.List;
import java.util.stream.Stream;

/** Makes the options of a question suit its kind: points where judgement is asked, right or not elsewhere. */
final class Points {

    private static final List<String> ORDER = List.of("id", "text", "right", "points", "feedback");

    private Points() {}

    static ModuleSource suiting(ModuleSource source, List<String> question, String kind) {
        boolean judged = kind.equals("judgement");
        Tree tree = source.tree().at(question).orElseThrow();
        Stream<List<String>> lists = tree.at(List.of("forms")).stream()
                .filter(Tree.Fields.class::isInstance)
                .flatMap(forms -> ((Tree.Fields) forms).fields().keySet().stream())
                .map(form -> Sheet.longer(question, "forms", form, "options"));
        ModuleSource after = source;
        for (List<String> list : Stream.concat(lists, Stream.of(Sheet.longer(question, "options")))
                .toList()) {
            Tree options = source.tree().at(list).orElse(Tree.list(List.of()));
            int count = options instanceof Tree.Items items ? items.items().size() : 0;
            for (int i = 0; i < count; i++) after = option(after, Sheet.longer(list, Integer.toString(i)), judged);
        }
        return after;
    }

    private static ModuleSource option(ModuleSource source, List<String> path, boolean judged) {
        if (!(source.tree().at(path).orElse(Tree.words("")) instanceof Tree.Fields option)) return source;
        String gone = judged ? "right" : "points";
        boolean good =
                option.words("right").equals("true") || option.words("points").equals("2");
        ModuleSource after = option.fields().containsKey(gone)
                ? source.changed(new Change.Remove(Sheet.longer(path, gone))).orElse(source)
                : source;
        if (!judged && !good) return after;
        String key = judged ? "points" : "right";
        if (option.fields().containsKey(key)) return after;
        Tree value = Tree.words(judged ? good ? "2" : "0" : "true");
        return after.changed(new Change.Put(Sheet.longer(path, key), value, ORDER))
                .orElse(after);
    }
}
