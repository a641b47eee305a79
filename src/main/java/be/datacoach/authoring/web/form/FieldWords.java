package be.datacoach.authoring.web.form;

import be.datacoach.authoring.source.Passage;
import be.datacoach.authoring.source.Tree;
import be.datacoach.authoring.web.form.FieldRow.Label;
import be.datacoach.authoring.web.form.FieldRow.Option;
import be.datacoach.platform.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What fields and things are called on the page. */
final class FieldWords {

    private static final int EXCERPT = 80;
    private static final List<String> LEVELS = List.of("", "1", "2", "3", "1-2", "1-3", "2-3");

    private final Phrases phrases;
    private final Map<String, String> categories;

    /** @param categories of a sorting task, by their ids */
    FieldWords(Phrases phrases, Map<String, String> categories) {
        this.phrases = phrases;
        this.categories = Map.copyOf(categories);
    }

    Label of(String path) {
        String hint = key("author_block.hint.", path);
        return new Label(label(path), phrases.has(hint) ? phrases.say(hint) : "", "");
    }

    /** @param rest of the path of a text, behind the field */
    Label of(String path, String rest, Passage passage) {
        List<String> within = new ArrayList<>(List.of(rest.split("/")));
        String language = within.contains("nl") ? " " + part("nl") : within.contains("en") ? " " + part("en") : "";
        String number = path.equals("levels") ? " " + Integer.parseInt(within.get(within.size() - 1)) : "";
        String readers =
                passage.audience().map(new AudienceWords(phrases)::readers).orElse("");
        return new Label(label(path) + number + language, of(path).hint(), readers);
    }

    String label(String path) {
        String key = key("author_block.field.", path);
        if (phrases.has(key)) return phrases.say(key);
        String last = path.substring(path.lastIndexOf('/') + 1);
        return phrases.say("author_block.feedback_at", categories.getOrDefault(last, last));
    }

    private static String key(String start, String path) {
        return start + path.replace('/', '_');
    }

    private String part(String step) {
        return phrases.say("author_block.part." + step);
    }

    String nothing() {
        return phrases.say("author_block.nothing");
    }

    /** The levels that a module may bring somebody to in one competency. */
    List<Option> levels(String chosen) {
        return LEVELS.stream()
                .map(level -> Option.of(
                        level,
                        level.isEmpty() ? nothing() : phrases.say("author_block.level", level),
                        level.equals(chosen)))
                .toList();
    }

    String say(String key, Object... arguments) {
        return phrases.say(key, arguments);
    }

    /** Vragen. */
    String list(String name) {
        return phrases.say("author_block.list." + name);
    }

    /** Vraag 2. */
    String thing(String list, int index) {
        return phrases.say("author_block.thing." + list) + " " + (index + 1);
    }

    /** What a thing begins with. */
    static String excerpt(Tree.Fields thing) {
        for (String key : List.of("label", "text", "question", "says", "prompt", "title")) {
            String first = first(thing.fields().get(key));
            if (!first.isEmpty()) return first;
        }
        return thing.fields().get("forms") instanceof Tree.Fields forms
                ? forms.fields().keySet().stream()
                        .map(form -> first(forms.at(List.of(form, "question")).orElse(Tree.words(""))))
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .orElse("")
                : "";
    }

    private static String first(@Nullable Tree tree) {
        if (tree instanceof Tree.Words words) return cut(words.value());
        if (tree instanceof Tree.Items list) {
            return list.items().stream()
                    .map(FieldWords::first)
                    .filter(one -> !one.isEmpty())
                    .findFirst()
                    .orElse("");
        }
        if (!(tree instanceof Tree.Fields map)) return "";
        return map.fields().entrySet().stream()
                .filter(one -> !List.of("point", "for", "when", "id").contains(one.getKey()))
                .map(one -> first(one.getValue()))
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String cut(String words) {
        String plain = words.lines()
                .map(String::strip)
                .collect(Collectors.joining(" "))
                .replaceAll("[*_#`]", "")
                .strip();
        return plain.length() <= EXCERPT ? plain : plain.substring(0, EXCERPT).strip() + "…";
    }
}
