package be.datacoach.authoring.form;

import be.datacoach.authoring.source.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What is new in a list, before somebody fills it in: the check says what is still to be written. */
final class Blank {

    /** What ids of things in a list begin with. */
    private static final Map<String, String> NAMES = Map.of(
            "categories", "category",
            "cards", "card",
            "items", "item",
            "moments", "moment",
            "questions", "question",
            "prompts", "prompt",
            "fields", "field",
            "criteria", "criterion");

    private static final Set<String> LETTERED = Set.of("options", "choices");

    private Blank() {}

    /** An id that the list has not got. */
    static String id(String list, List<String> taken) {
        for (int i = taken.size() + 1; ; i++) {
            String id = LETTERED.contains(list) && i <= 26
                    ? Character.toString('a' + i - 1)
                    : NAMES.getOrDefault(list, list.replaceAll("s$", "")) + "-" + i;
            if (!taken.contains(id)) return id;
        }
    }

    /**
     * @param list the key of the list it comes in
     * @param kind of a question or a block; else it says nothing
     * @param sheet of the thing that has the list
     */
    static Tree of(String list, String id, String kind, Sheet sheet, Tree.Fields block) {
        return switch (list) {
            case "categories" -> Tree.map("id", id, "label", "");
            case "cards" -> card(id, Sheet.ids(block.fields().get("categories")));
            case "items" -> item(id, goal(block));
            case "options" -> option(id, judged(sheet), false);
            case "moments" -> moment(id, end(block));
            case "choices" -> said(id, end(block));
            case "questions" -> question(id, kind);
            case "prompts" -> Tree.map("id", id, "prompt", "");
            case "fields" -> Tree.map("id", id, "label", "", "lines", "3");
            case "criteria" -> Tree.map("id", id, "label", "", "levels", Tree.list(List.of("", "", "", "")));
            default -> Tree.map("id", id);
        };
    }

    private static Tree card(String id, List<String> categories) {
        Tree feedback =
                Tree.map(categories.stream().flatMap(one -> Stream.of(one, "")).toArray());
        return Tree.map("id", id, "text", "", "feedback", feedback);
    }

    /** What the block is for, else what its first item is for. */
    private static String goal(Tree.Fields block) {
        List<String> goals = Values.codes(block.at(List.of("goals")));
        return goals.isEmpty() ? Values.words(block.at(List.of("items", "0", "goal"))) : goals.get(0);
    }

    private static Tree item(String id, String goal) {
        Tree form = Tree.map("question", "", "options", options());
        return Tree.map("id", id, "goal", goal, "kind", "single", "forms", Tree.map("A", form, "B", form));
    }

    private static Tree options() {
        return new Tree.Items(List.of(option("a", false, true), option("b", false, false)));
    }

    private static Tree option(String id, boolean judged, boolean right) {
        if (judged) return Tree.map("id", id, "text", "", "points", "0", "feedback", "");
        return right
                ? Tree.map("id", id, "text", "", "right", "true", "feedback", "")
                : Tree.map("id", id, "text", "", "feedback", "");
    }

    private static boolean judged(Sheet sheet) {
        return !Values.words(sheet.value().at(List.of("options", "0", "points")))
                .isEmpty();
    }

    /** A moment that is an end: a new choice leads there until its author says otherwise. */
    private static String end(Tree.Fields block) {
        if (!(block.fields().get("moments") instanceof Tree.Items moments)) return "";
        return moments.items().stream()
                .filter(Tree.Fields.class::isInstance)
                .map(Tree.Fields.class::cast)
                .filter(moment -> moment.words("end").equals("true"))
                .map(moment -> moment.words("id"))
                .findFirst()
                .orElse("");
    }

    private static Tree moment(String id, String end) {
        return Tree.map("id", id, "says", "", "choices", new Tree.Items(List.of(said("a", end), said("b", end))));
    }

    private static Tree said(String id, String end) {
        Tree effect = Tree.map("safety", "0", "question", "0", "ownership", "0");
        return Tree.map("id", id, "text", "", "effect", effect, "feedback", "", "to", end);
    }

    private static Tree question(String id, String kind) {
        Tree feedback = Tree.map("right", "", "wrong", "");
        return switch (kind) {
            case "number" -> Tree.map("id", id, "kind", kind, "question", "", "answer", "0", "feedback", feedback);
            case "mark" ->
                Tree.map(
                        "id",
                        id,
                        "kind",
                        kind,
                        "question",
                        "",
                        "column",
                        "",
                        "right",
                        Tree.list(List.of()),
                        "feedback",
                        feedback);
            default -> Tree.map("id", id, "kind", "single", "question", "", "options", options());
        };
    }

    /** A whole block of a type. */
    static Tree block(String type, String id, String title) {
        Tree minutes = type.equals("challenge") ? Tree.map("condensed", "5", "exemption", "5") : Tree.words("5");
        Tree.Fields frame = Tree.map("id", id, "type", type, "title", title, "minutes", minutes);
        var fields = new LinkedHashMap<>(frame.fields());
        own(type).fields().forEach(fields::put);
        return new Tree.Fields(fields);
    }

    private static Tree.Fields sorted() {
        List<String> two = List.of("category-1", "category-2");
        List<Tree> categories =
                two.stream().map(id -> (Tree) Tree.map("id", id, "label", "")).toList();
        return Tree.map(
                "categories", new Tree.Items(categories), "cards", new Tree.Items(List.of(card("card-1", two))));
    }

    private static Tree.Fields own(String type) {
        Tree none = Tree.list(List.of());
        return switch (type) {
            case "sorting" -> sorted();
            case "quiz" -> Tree.map("pass", "70", "items", none);
            case "challenge" -> Tree.map("pass", "80", "items", none);
            case "conversation" -> {
                Tree end = Tree.map("id", "end", "says", "", "end", "true");
                yield Tree.map(
                        "with",
                        "",
                        "pass",
                        "60",
                        "start",
                        "moment-1",
                        "moments",
                        new Tree.Items(List.of(moment("moment-1", "end"), end)));
            }
            case "data" -> Tree.map("case", Tree.map("figure", figure(), "questions", none));
            case "reflection" -> Tree.map("prompts", new Tree.Items(List.of(Tree.map("id", "prompt-1", "prompt", ""))));
            case "artefact" ->
                Tree.map("fields", new Tree.Items(List.of(Tree.map("id", "field-1", "label", "", "lines", "3"))));
            default -> Tree.map("text", "");
        };
    }

    private static Tree figure() {
        return Tree.map("dataset", "DS1", "chart", "bars", "x", "", "describe", "");
    }
}
