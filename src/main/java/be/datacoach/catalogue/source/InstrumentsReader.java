package be.datacoach.catalogue.source;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.TaskId;
import be.datacoach.catalogue.content.instrument.Cover;
import be.datacoach.catalogue.content.instrument.CultureScan;
import be.datacoach.catalogue.content.instrument.EntryTest;
import be.datacoach.catalogue.content.instrument.NeedsScan;
import be.datacoach.catalogue.content.instrument.Preferences;
import be.datacoach.catalogue.content.instrument.Protocol;
import be.datacoach.catalogue.content.instrument.Rated;
import be.datacoach.catalogue.content.instrument.Scale;
import be.datacoach.catalogue.content.instrument.Surveys;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the files in {@code instruments/}. What cannot be read becomes an instrument that asks nothing; there is a finding
 * about it then, so nobody ever sees that.
 */
final class InstrumentsReader {

    private static final Cover NO_COVER = new Cover("", 0, Text.of(""), Text.of(""));
    private static final Scale NO_SCALE = new Scale(List.of());

    private final InstrumentParts parts;
    private final Vocabulary vocabulary;

    InstrumentsReader(Common.Ground ground) {
        vocabulary = ground.vocabulary();
        parts = new InstrumentParts(Map.of(
                "competency", codes(ground.competencies(), one -> one.id().code()),
                "task", codes(ground.tasks(), one -> one.id().code()),
                "factor", vocabulary.members("culture")));
    }

    private static <T> Set<String> codes(List<T> all, Function<T, String> code) {
        return all.stream().map(code).collect(Collectors.toSet());
    }

    EntryTest entry(Optional<Element> file) {
        return file.map(new EntryReader(parts, vocabulary.members("skill"))::read)
                .orElse(new EntryTest(NO_COVER, NO_SCALE, List.of(), List.of()));
    }

    CultureScan culture(Optional<Element> file) {
        return file.map(this::culture).orElse(new CultureScan(NO_COVER, NO_SCALE, List.of(), List.of(), List.of()));
    }

    NeedsScan needs(Optional<Element> file) {
        return file.map(this::needs).orElse(new NeedsScan(NO_COVER, NO_SCALE, NO_SCALE, List.of(), List.of()));
    }

    Preferences preferences(Optional<Element> file) {
        return file.map(this::preferences).orElse(new Preferences(NO_COVER, NO_SCALE, List.of(), List.of()));
    }

    /** @param entry of which sentences may be asked again */
    Surveys surveys(Optional<Element> file, EntryTest entry) {
        Set<String> sentences = codes(entry.self(), Rated::id);
        return file.map(new SurveysReader(sentences, this::choice)::read)
                .orElse(new Surveys(NO_COVER, NO_SCALE, List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    /** @param sources codes that a claim may name */
    Protocol intervisie(Optional<Element> file, Set<String> sources) {
        return file.map(new ProtocolReader(sources)::read)
                .orElse(new Protocol(NO_COVER, List.of(), List.of(), List.of()));
    }

    private CultureScan culture(Element top) {
        top.allowing(Set.of("id", "version", "title", "lead", "scale", "short", "factors", "items"));
        var ids = new TreeSet<String>();
        var items = parts.rated(top, "items", "factor", ids);
        for (Element place : top.optionalList("short")) {
            if (!ids.contains(place.text())) place.wrong("unknown_item", place.text(), Nearest.to(place.text(), ids));
        }
        var factors = top.list("factors").stream().map(this::factor).toList();
        return new CultureScan(
                InstrumentParts.cover(top), InstrumentParts.scale(top, "scale"), top.words("short"), factors, items);
    }

    private CultureScan.Factor factor(Element element) {
        element.allowing(Set.of("factor", "fragile", "growing", "strong"));
        return new CultureScan.Factor(
                parts.known(element, "factor"),
                Texts.bilingual(element, "fragile"),
                Texts.bilingual(element, "growing"),
                Texts.bilingual(element, "strong"));
    }

    private NeedsScan needs(Element top) {
        top.allowing(Set.of("id", "version", "title", "lead", "importance", "coverage", "owners", "tasks"));
        var seen = new HashSet<String>();
        return new NeedsScan(
                InstrumentParts.cover(top),
                InstrumentParts.scale(top, "importance"),
                InstrumentParts.scale(top, "coverage"),
                top.list("owners").stream()
                        .map(one -> new NeedsScan.Owner(one.text("id"), Texts.bilingual(one, "label")))
                        .toList(),
                top.list("tasks").stream().map(one -> asked(one, seen)).toList());
    }

    private NeedsScan.Asked asked(Element element, Set<String> seen) {
        element.allowing(Set.of("task", "text"));
        String task = parts.known(element, "task");
        if (!seen.add(task)) element.wrong("item_twice", task);
        return new NeedsScan.Asked(new TaskId(task), Texts.bilingual(element, "text"));
    }

    private Preferences preferences(Element top) {
        top.allowing(Set.of("id", "version", "title", "lead", "scale", "motivation", "choices"));
        var ids = new HashSet<String>();
        return new Preferences(
                InstrumentParts.cover(top),
                InstrumentParts.scale(top, "scale"),
                parts.rated(top, "motivation", "motivation", ids),
                top.list("choices").stream().map(one -> choice(one, ids)).toList());
    }

    private Preferences.Choice choice(Element element, Set<String> ids) {
        element.allowing(Set.of("id", "attribute", "pick", "question", "hint", "options"));
        String id = element.text("id");
        if (!ids.add(id)) element.wrong("item_twice", id);
        Text hint = element.find("hint").map(Texts::bilingual).orElse(Text.of(""));
        return new Preferences.Choice(
                id,
                attribute(element),
                AttributesReader.word(element, "pick", Preferences.Pick.class, Preferences.Pick.ONE),
                Texts.bilingual(element, "question"),
                hint,
                element.list("options").stream().map(this::option).toList());
    }

    private Preferences.Option option(Element element) {
        element.allowing(Set.of("value", "attribute", "label"));
        return new Preferences.Option(element.text("value"), attribute(element), Texts.bilingual(element, "label"));
    }

    private Optional<AttributeId> attribute(Element element) {
        Optional<Element> place = element.find("attribute");
        place.filter(one -> vocabulary.attribute(one.text()).isEmpty())
                .ifPresent(one -> one.wrong("unknown_attribute", one.text(), vocabulary.nearestAttribute(one.text())));
        return place.map(Element::text).map(AttributeId::new);
    }
}
