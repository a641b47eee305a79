package be.datacoach.catalogue.source;

import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Goal;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.Quiz;
import be.datacoach.catalogue.content.VariedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a quiz: items in parallel forms, with feedback at every option. */
final class QuizReader {

    /** Decision 4 and R01: nobody skips what they show less than this of. */
    private static final int LEAST_OF_A_CHALLENGE = 80;

    private final Texts texts;
    private final Common common;

    QuizReader(Texts texts, Common common) {
        this.texts = texts;
        this.common = common;
    }

    Quiz read(Block.Frame frame, boolean challenge, Element element) {
        List<Quiz.Item> items = element.list("items").stream().map(this::item).toList();
        var ids = new HashSet<String>();
        items.stream().filter(item -> !ids.add(item.id())).forEach(item -> element.wrong("item_twice", item.id()));
        element.optionalList("critical").stream()
                .filter(one -> !ids.contains(one.text()))
                .forEach(one -> one.wrong("unknown_item", one.text(), Nearest.to(one.text(), ids)));
        int pass = element.need("pass").map(Common::percent).orElse(LEAST_OF_A_CHALLENGE);
        if (challenge && pass < LEAST_OF_A_CHALLENGE) {
            element.find("pass").ifPresent(place -> place.wrong("challenge_too_easy", Integer.toString(pass)));
        }
        return new Quiz(
                frame, challenge, texts.optional(element, "intro"), pass, Set.copyOf(element.words("critical")), items);
    }

    private Quiz.Item item(Element element) {
        element.allowing(Set.of("id", "goal", "skill", "kind", "forms"));
        Quiz.Kind kind = AttributesReader.word(element, "kind", Quiz.Kind.class, Quiz.Kind.SINGLE);
        var forms = new ArrayList<Quiz.Form>();
        element.need("forms")
                .ifPresent(place -> place.entries().forEach((name, form) -> forms.add(form(name, form, kind))));
        return new Quiz.Item(
                element.text("id"), goal(element), element.find("skill").map(common::skill), kind, forms);
    }

    private Goal goal(Element element) {
        String[] parts = element.text("goal").split(":");
        if (parts.length != 2
                || !parts[1].matches("[1-3]")
                || !common.competencies().contains(parts[0])) {
            element.wrong("goal_expected", element.text("goal"));
            return new Goal(new CompetencyId("C1"), 1, 1);
        }
        int level = Integer.parseInt(parts[1]);
        return new Goal(new CompetencyId(parts[0]), level, level);
    }

    private Quiz.Form form(String name, Element element, Quiz.Kind kind) {
        element.allowing(Set.of("question", "figure", "options"));
        var form = new Quiz.Form(
                name,
                texts.varied(element, "question"),
                element.find("figure").map(new FigureReader(common)::plain),
                options(element, name, kind));
        checkWords(form, element);
        return form;
    }

    /** A form without any words is still to be written, which is said once. */
    private static void checkWords(Quiz.Form form, Element element) {
        boolean unwritten = form.question().isBlank()
                && form.options().stream().allMatch(option -> option.text().isBlank());
        if (unwritten) element.wrong("form_without_words", form.name());
        else {
            checkWords(element, "question", form.question());
            List<Element> places = element.optionalList("options");
            for (int i = 0; i < places.size(); i++) {
                checkWords(places.get(i), "text", form.options().get(i).text());
                checkWords(places.get(i), "feedback", form.options().get(i).feedback());
            }
        }
    }

    /** What is not there at all is said elsewhere. */
    private static void checkWords(Element parent, String key, VariedText text) {
        if (text.isBlank()) parent.find(key).ifPresent(place -> place.wrong("words_missing"));
    }

    /** @param name of the form or question they belong to */
    List<Quiz.Option> options(Element element, String name, Quiz.Kind kind) {
        List<Quiz.Option> options =
                element.list("options").stream().map(one -> option(one, kind)).toList();
        boolean answerable = options.stream().anyMatch(option -> option.points() > 0);
        long right = options.stream().filter(option -> option.points() == 1).count();
        if (!answerable || (kind == Quiz.Kind.SINGLE && right != 1)) element.wrong("no_right_option", name);
        return options;
    }

    private Quiz.Option option(Element element, Quiz.Kind kind) {
        element.allowing(Set.of("id", "text", "right", "points", "feedback"));
        int points = kind == Quiz.Kind.JUDGEMENT ? element.whole("points") : element.flag("right", false) ? 1 : 0;
        if (points < 0 || points > 2) element.wrong("points_out_of_range", Integer.toString(points));
        return new Quiz.Option(
                element.text("id"), texts.varied(element, "text"), points, texts.varied(element, "feedback"));
    }
}
