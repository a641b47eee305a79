package be.datacoach.authoring.form;

import static be.datacoach.authoring.form.Field.choice;
import static be.datacoach.authoring.form.Field.codes;
import static be.datacoach.authoring.form.Field.flag;
import static be.datacoach.authoring.form.Field.line;
import static be.datacoach.authoring.form.Field.number;
import static be.datacoach.authoring.form.Field.text;

import be.datacoach.authoring.form.Field.Kind;
import be.datacoach.authoring.form.Field.Pick;
import be.datacoach.authoring.source.Tree;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What modules and blocks are made of, once: docs/module-format.md says it for people. */
public final class Forms {

    /** Types of blocks, in the order in which somebody chooses among them. */
    public static final List<String> TYPES = List.of(
            "text", "example", "sorting", "quiz", "conversation", "data", "reflection", "artefact", "challenge");

    private static final Form FIGURE = Form.of(
            choice("dataset", Pick.DATASETS),
            new Field("where", Kind.ROWS, Pick.CELLS, false),
            choice("chart", Pick.CHARTS),
            choice("x", Pick.COLUMNS),
            choice("y", Pick.NUMBERS),
            choice("split", Pick.CLASSES),
            choice("low", Pick.NUMBERS),
            choice("high", Pick.NUMBERS),
            choice("spread", Pick.NUMBERS),
            line("describe"));

    private static final Form EXPLORED = FIGURE.and(
            codes("explore/filter", Pick.CLASSES),
            codes("explore/by", Pick.CLASSES),
            flag("explore/percent"),
            flag("explore/mean"));

    private static final Form CHOSEN = Form.of(text("text"), flag("right"), text("feedback"));

    private static final Form JUDGED = Form.of(text("text"), choice("points", Pick.POINTS), text("feedback"));

    private static final Map<String, Form> BLOCKS = Map.of(
            "text", framed(text("text")),
            "example", framed(text("text")),
            "sorting",
                    framed(text("intro"), text("closing"))
                            .many("categories", Form.of(line("label")))
                            .many("cards", Form.of(text("text"), codes("fits", Pick.CATEGORIES))),
            "quiz", framed(text("intro"), number("pass"), codes("critical", Pick.ITEMS)),
            "challenge", framed(text("intro"), number("pass"), codes("critical", Pick.ITEMS)),
            "conversation",
                    framed(text("intro"), line("with"), number("pass"), choice("start", Pick.MOMENTS))
                            .many("moments", moment()),
            "data", framed(text("intro"), text("closing"), number("pass")),
            "reflection", framed(text("intro")).many("prompts", Form.of(text("prompt"), text("guidance"))),
            "artefact",
                    framed(text("intro"), flag("outward"))
                            .many(
                                    "fields",
                                    Form.of(
                                            line("label"),
                                            text("guidance"),
                                            number("lines"),
                                            flag("required"),
                                            line("from")))
                            .many("criteria", Form.of(line("label"), line("levels"))));

    private Forms() {}

    private static Form framed(Field... own) {
        return Form.of(
                        line("title"),
                        Field.of("minutes", Kind.MINUTES),
                        codes("folded", Pick.FOLDED),
                        flag("extra"),
                        codes("goals", Pick.GOALS),
                        codes("sources", Pick.SOURCES))
                .and(own);
    }

    private static Form moment() {
        Form said = Form.of(
                text("text"),
                choice("effect/safety", Pick.EFFECTS),
                choice("effect/question", Pick.EFFECTS),
                choice("effect/ownership", Pick.EFFECTS),
                text("feedback"),
                Field.of("remember", Kind.WORDS),
                Field.of("to", Kind.WAYS));
        return Form.of(text("says"), flag("end")).many("choices", said);
    }

    /** A module's own. */
    public static Form head(boolean written) {
        Form form = Form.of(
                line("title"),
                line("summary"),
                line("why"),
                choice("audience", Pick.AUDIENCES),
                flag("core").staying(),
                codes("after", Pick.MODULES).staying(),
                number("weeks"),
                Field.of("goals", Kind.GOALS).staying(),
                codes("skills", Pick.SKILLS).staying(),
                line("licence"),
                flag("neutral").staying(),
                line("review/by"),
                Field.of("review/on", Kind.DATE),
                codes("sources", Pick.SOURCES).staying());
        return written ? form : form.and(Field.of("minutes", Kind.MINUTES));
    }

    /** What is in a block, as it is written now; a form for an unknown type has what all blocks have. */
    public static Form of(Tree block) {
        if (!(block instanceof Tree.Fields map)) return Form.of();
        String type = map.words("type");
        Form form = BLOCKS.getOrDefault(type, framed());
        if (type.equals("quiz") || type.equals("challenge")) return form.many("items", Form.of());
        boolean figure =
                (type.equals("text") || type.equals("example")) && map.fields().containsKey("figure");
        if (figure) return form.one("figure", FIGURE);
        if (!type.equals("data")) return form;
        for (String path : cases(map)) {
            form = form.one(path + "/figure", EXPLORED).many(path + "/questions", Form.of());
        }
        return form;
    }

    /** Where the cases of a data exercise stand. */
    private static List<String> cases(Tree.Fields block) {
        if (!(block.fields().get("case") instanceof Tree.Fields one)
                || !one.fields().containsKey("point")) {
            return List.of("case");
        }
        int variants = one.fields().get("variants") instanceof Tree.Items list
                ? list.items().size()
                : 0;
        Stream<String> varied =
                Stream.iterate(0, i -> i < variants, i -> i + 1).map(i -> "case/variants/" + i + "/case");
        boolean rest = one.fields().containsKey("otherwise");
        return Stream.concat(varied, rest ? Stream.of("case/otherwise") : Stream.of())
                .toList();
    }

    /** What is in one thing of a list, as that is written now. */
    static Form of(Form.Part part, Tree.Fields thing, List<String> categories) {
        String list = part.path().substring(part.path().lastIndexOf('/') + 1);
        return switch (list) {
            case "items" -> item(thing);
            case "questions" -> question(thing);
            case "cards" -> {
                Form card = part.form();
                for (String category : categories) card = card.and(text("feedback/" + category));
                yield card;
            }
            default -> part.form();
        };
    }

    private static Form item(Tree.Fields item) {
        Form form = Form.of(
                choice("goal", Pick.GOALS).staying(),
                choice("skill", Pick.SKILLS),
                choice("kind", Pick.KINDS).staying());
        Form options = item.words("kind").equals("judgement") ? JUDGED : CHOSEN;
        if (!(item.fields().get("forms") instanceof Tree.Fields forms)) return form;
        for (Map.Entry<String, Tree> one : forms.fields().entrySet()) {
            Form asked = Form.of(text("question")).many("options", options);
            boolean figure =
                    one.getValue() instanceof Tree.Fields map && map.fields().containsKey("figure");
            form = form.one("forms/" + one.getKey(), figure ? asked.one("figure", FIGURE) : asked);
        }
        return form;
    }

    private static Form question(Tree.Fields question) {
        Form form = Form.of(choice("kind", Pick.ASKING).staying(), text("question"));
        return switch (question.words("kind")) {
            case "number" ->
                form.and(
                        number("answer").staying(),
                        number("within"),
                        line("unit"),
                        text("feedback/right"),
                        text("feedback/wrong"));
            case "mark" ->
                form.and(
                        choice("column", Pick.COLUMNS),
                        codes("right", Pick.MARKS).staying(),
                        text("feedback/right"),
                        text("feedback/partly"),
                        text("feedback/wrong"));
            case "judgement" -> form.many("options", JUDGED);
            default -> form.many("options", CHOSEN);
        };
    }
}
