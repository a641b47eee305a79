package be.datacoach.catalogue.source;

import be.datacoach.catalogue.content.instrument.Preferences;
import be.datacoach.catalogue.content.instrument.Rated;
import be.datacoach.catalogue.content.instrument.Surveys;
import be.datacoach.catalogue.content.instrument.Surveys.Anchor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Reads {@code instruments/surveys.yaml}.
 *
 * @param entryItems ids of the sentences of the instapmeting
 * @param choice reads something to choose, whose id may not be among those taken
 */
record SurveysReader(Set<String> entryItems, BiFunction<Element, Set<String>, Preferences.Choice> choice) {

    Surveys read(Element top) {
        top.allowing(Set.of("id", "version", "title", "lead", "scale", "groups", "items", "choices", "again", "waves"));
        var taken = new HashSet<String>();
        List<Surveys.Group> groups =
                top.list("groups").stream().map(one -> group(one, taken)).toList();
        Set<String> known = groups.stream().map(Surveys.Group::id).collect(Collectors.toCollection(TreeSet::new));
        var parts = new InstrumentParts(Map.of("group", known));
        List<Rated> items = parts.rated(top, "items", "group", taken);
        List<Preferences.Choice> choices = top.list("choices").stream()
                .map(one -> choice.apply(one, taken))
                .toList();
        choices.forEach(one -> known.add(one.id()));
        known.add(Surveys.AGAIN);
        return new Surveys(
                InstrumentParts.cover(top),
                InstrumentParts.scale(top, "scale"),
                groups,
                items,
                choices,
                words(top, "again", entryItems),
                top.list("waves").stream().map(one -> wave(one, known)).toList());
    }

    private static Surveys.Group group(Element element, Set<String> taken) {
        element.allowing(Set.of("id", "title", "bands"));
        String id = element.text("id");
        if (!taken.add(id)) element.wrong("item_twice", id);
        var bands = new ArrayList<Surveys.Band>();
        for (Element one : element.list("bands")) {
            one.allowing(Set.of("from", "text"));
            double from = one.need("from").map(Element::number).orElse(0.0);
            if (!bands.isEmpty() && from <= bands.get(bands.size() - 1).from()) one.wrong("scale_uneven");
            bands.add(new Surveys.Band(from, Texts.bilingual(one, "text")));
        }
        return new Surveys.Group(id, Texts.bilingual(element, "title"), bands);
    }

    private static Surveys.Wave wave(Element element, Set<String> known) {
        element.allowing(Set.of("id", "anchor", "after", "workdays", "asks", "title", "lead"));
        return new Surveys.Wave(
                element.text("id"),
                AttributesReader.word(element, "anchor", Anchor.class, Anchor.START),
                element.whole("after"),
                element.whole("workdays"),
                words(element, "asks", known),
                Texts.bilingual(element, "title"),
                Texts.bilingual(element, "lead"));
    }

    private static List<String> words(Element element, String key, Collection<String> known) {
        for (Element place : element.optionalList(key)) {
            if (!known.contains(place.text())) {
                place.wrong("unknown_item", place.text(), Nearest.to(place.text(), known));
            }
        }
        return element.words(key);
    }
}
