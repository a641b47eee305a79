package be.datacoach.catalogue.source;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.SkillId;
import be.datacoach.catalogue.content.Quiz;
import be.datacoach.catalogue.content.instrument.EntryTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code instruments/entry.yaml}: the instapmeting. */
final class EntryReader {

    private static final Set<String> LEVELS = Set.of("BAO", "SO");
    /** Whoever takes the test again must meet another situation. */
    private static final int FORMS = 2;

    private final InstrumentParts parts;
    private final Set<String> skills;

    EntryReader(InstrumentParts parts, Set<String> skills) {
        this.parts = parts;
        this.skills = skills;
    }

    EntryTest read(Element top) {
        top.allowing(Set.of("id", "version", "title", "lead", "scale", "self", "items"));
        var items = top.list("items").stream().map(this::item).toList();
        var ids = new HashSet<String>();
        items.stream().filter(item -> !ids.add(item.id())).forEach(item -> top.wrong("item_twice", item.id()));
        return new EntryTest(
                InstrumentParts.cover(top),
                InstrumentParts.scale(top, "scale"),
                parts.rated(top, "self", "competency", ids),
                items);
    }

    private EntryTest.Item item(Element element) {
        element.allowing(Set.of("id", "competency", "stage", "skill", "for", "kind", "forms"));
        Quiz.Kind kind = AttributesReader.word(element, "kind", Quiz.Kind.class, Quiz.Kind.SINGLE);
        if (kind == Quiz.Kind.MULTIPLE) element.wrong("unknown_value", "multiple", "single");
        int stage = element.whole("stage");
        if (stage != 1 && stage != 2) element.wrong("stage_expected", Integer.toString(stage));
        return new EntryTest.Item(
                element.text("id"),
                new CompetencyId(parts.known(element, "competency")),
                stage,
                among(element, "skill", skills).map(SkillId::new),
                among(element, "for", LEVELS),
                kind,
                forms(element, kind));
    }

    private static Optional<String> among(Element element, String key, Set<String> known) {
        Optional<Element> place = element.find(key);
        place.filter(one -> !known.contains(one.text()))
                .ifPresent(one -> one.wrong("unknown_value", one.text(), Nearest.to(one.text(), known)));
        return place.map(Element::text);
    }

    private static List<EntryTest.Form> forms(Element item, Quiz.Kind kind) {
        var forms = new ArrayList<EntryTest.Form>();
        item.need("forms")
                .ifPresent(place -> place.entries().forEach((name, form) -> {
                    forms.add(form(name, form, kind));
                }));
        if (forms.size() < FORMS) item.wrong("parallel_form_missing", item.text("id"));
        return forms;
    }

    private static EntryTest.Form form(String name, Element element, Quiz.Kind kind) {
        element.allowing(Set.of("question", "figure", "options"));
        List<EntryTest.Option> options =
                element.list("options").stream().map(one -> option(one, kind)).toList();
        int best = kind == Quiz.Kind.JUDGEMENT ? 2 : 1;
        long right = options.stream().filter(option -> option.points() == best).count();
        if (right == 0 || (kind == Quiz.Kind.SINGLE && right > 1)) element.wrong("no_right_option", name);
        var ids = new HashSet<String>();
        options.stream()
                .filter(option -> !ids.add(option.id()))
                .forEach(option -> element.wrong("item_twice", option.id()));
        return new EntryTest.Form(
                name,
                Texts.bilingual(element, "question"),
                element.find("figure").map(FigureReader::own),
                options);
    }

    private static EntryTest.Option option(Element element, Quiz.Kind kind) {
        element.allowing(Set.of("id", "text", "right", "points", "feedback"));
        int points = kind == Quiz.Kind.JUDGEMENT ? element.whole("points") : element.flag("right", false) ? 1 : 0;
        if (points < 0 || points > 2) element.wrong("points_out_of_range", Integer.toString(points));
        Text feedback = Texts.bilingual(element, "feedback");
        return new EntryTest.Option(element.text("id"), Texts.bilingual(element, "text"), points, feedback);
    }
}
