package be.datacoach.catalogue.source;

import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.Reading;
import be.datacoach.catalogue.content.Reflection;
import be.datacoach.catalogue.content.Sorting;
import be.datacoach.catalogue.content.VariedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the blocks of one module. */
final class BlockReader {

    static final int MOST_MINUTES = 15;
    private static final int MOST_MINUTES_OF_A_CHALLENGE = 8;
    private static final Set<String> TYPES =
            Set.of("text", "example", "sorting", "quiz", "challenge", "conversation", "data", "reflection", "artefact");
    private static final Set<String> FRAME =
            Set.of("id", "type", "title", "minutes", "folded", "extra", "goals", "sources");

    private final Common common;
    private final Texts texts;
    private final List<Reference> references = new ArrayList<>();

    BlockReader(Common common, ModuleId module) {
        this.common = common;
        this.texts = new Texts(common, module);
    }

    /** The places in what was read that show an image. */
    List<Finding> images() {
        return texts.images();
    }

    /** The places in what was read that name other modules. */
    List<Reference> references() {
        return references;
    }

    static String key(Band band) {
        return band.name().toLowerCase(Locale.ROOT);
    }

    Optional<Block> read(Element element) {
        String type = element.text("type");
        Block.Frame frame = frame(element, type.equals("artefact"));
        if (type.equals("challenge")) challenge(frame, element);
        return switch (type) {
            case "text", "example" ->
                Optional.of(reading(frame, type.equals("example"), allowing(element, "text", "figure")));
            case "sorting" -> Optional.of(sorting(frame, element));
            case "quiz", "challenge" ->
                Optional.of(new QuizReader(texts, common)
                        .read(
                                frame,
                                type.equals("challenge"),
                                allowing(element, "intro", "pass", "critical", "items")));
            case "conversation" ->
                Optional.of(new ConversationReader(texts)
                        .read(frame, allowing(element, "intro", "with", "pass", "start", "moments")));
            case "data" ->
                Optional.of(new DataReader(texts, common)
                        .read(frame, allowing(element, "intro", "case", "closing", "pass")));
            case "reflection" -> Optional.of(reflection(frame, allowing(element, "intro", "prompts")));
            case "artefact" ->
                Optional.of(artefact(frame, allowing(element, "intro", "outward", "fields", "criteria")));
            default -> {
                element.wrong("unknown_value", type, Nearest.to(type, TYPES));
                yield Optional.empty();
            }
        };
    }

    /** A challenge is for who may skip, and short. */
    private static void challenge(Block.Frame frame, Element element) {
        Element place = element.find("minutes").orElse(element);
        // Who fails it in the band of exemption goes on in the condensed one, and finds it there.
        if (frame.in(Band.FOUNDATION) || frame.in(Band.STANDARD) || !frame.in(Band.CONDENSED))
            place.wrong("challenge_bands");
        frame.minutes().values().stream()
                .filter(one -> one > MOST_MINUTES_OF_A_CHALLENGE)
                .forEach(one -> place.wrong("challenge_too_long", one.toString()));
    }

    private Reading reading(Block.Frame frame, boolean example, Element element) {
        return new Reading(
                frame,
                example,
                texts.varied(element, "text"),
                element.find("figure").map(new FigureReader(common)::plain));
    }

    private static Element allowing(Element element, String... own) {
        var keys = new java.util.HashSet<>(FRAME);
        keys.addAll(List.of(own));
        return element.allowing(keys);
    }

    private Block.Frame frame(Element element, boolean artefact) {
        element.optionalList("sources").forEach(common::checkSource);
        boolean extra = element.flag("extra", false);
        return new Block.Frame(
                new BlockId(element.text("id")),
                element.text("title"),
                element.need("minutes")
                        .map(minutes -> minutes(minutes, artefact || extra))
                        .orElse(Map.of()),
                element.optionalList("folded").stream()
                        .map(band -> AttributesReader.word(band, Band.class, Band.CONDENSED))
                        .collect(Collectors.toSet()),
                extra,
                element.words("sources"));
    }

    private static Map<Band, Integer> minutes(Element element, boolean exemptToo) {
        Map<Band, Integer> minutes = new EnumMap<>(Band.class);
        if (element.isMap()) {
            element.allowing(Set.of("foundation", "standard", "condensed", "exemption"));
            for (Band band : Band.values()) {
                element.find(key(band)).ifPresent(value -> minutes.put(band, value.whole()));
            }
        } else {
            for (Band band : Band.values()) {
                if (band != Band.EXEMPTION || exemptToo) minutes.put(band, element.whole());
            }
        }
        minutes.values().stream()
                .filter(one -> one < 1 || one > MOST_MINUTES)
                .forEach(one -> element.wrong("minutes_out_of_range", one.toString()));
        return minutes;
    }

    private Sorting sorting(Block.Frame frame, Element element) {
        allowing(element, "intro", "categories", "cards", "closing");
        List<Sorting.Category> categories = element.list("categories").stream()
                .map(one -> new Sorting.Category(one.text("id"), one.text("label")))
                .toList();
        List<String> ids = categories.stream().map(Sorting.Category::id).toList();
        List<Sorting.Card> cards =
                element.list("cards").stream().map(one -> card(one, ids)).toList();
        return new Sorting(
                frame, texts.optional(element, "intro"), categories, cards, texts.optional(element, "closing"));
    }

    private Sorting.Card card(Element element, List<String> categories) {
        element.allowing(Set.of("id", "text", "fits", "feedback"));
        element.optionalList("fits").stream()
                .filter(one -> !categories.contains(one.text()))
                .forEach(one -> one.wrong("unknown_value", one.text(), Nearest.to(one.text(), categories)));
        Map<String, VariedText> feedback = new HashMap<>();
        element.need("feedback").ifPresent(place -> {
            place.allowing(Set.copyOf(categories));
            categories.forEach(category -> feedback.put(category, texts.varied(place, category)));
        });
        return new Sorting.Card(
                element.text("id"), texts.varied(element, "text"), Set.copyOf(element.words("fits")), feedback);
    }

    private Reflection reflection(Block.Frame frame, Element element) {
        List<Reflection.Prompt> prompts = element.list("prompts").stream()
                .map(one -> new Reflection.Prompt(
                        one.text("id"), texts.varied(one, "prompt"), texts.optional(one, "guidance")))
                .toList();
        return new Reflection(frame, texts.optional(element, "intro"), prompts);
    }

    private ArtefactForm artefact(Block.Frame frame, Element element) {
        List<ArtefactForm.Field> fields = element.list("fields").stream()
                .map(one -> new ArtefactForm.Field(
                        one.text("id"),
                        one.text("label"),
                        texts.optional(one, "guidance"),
                        one.find("lines").map(Element::whole).orElse(3),
                        one.flag("required", false),
                        one.find("from").flatMap(this::from)))
                .toList();
        List<ArtefactForm.Criterion> criteria = element.optionalList("criteria").stream()
                .map(BlockReader::criterion)
                .toList();
        return new ArtefactForm(
                frame, texts.optional(element, "intro"), fields, criteria, element.flag("outward", false));
    }

    private Optional<ArtefactForm.From> from(Element element) {
        String[] parts = element.text().split("/");
        if (parts.length != 3) {
            element.wrong("field_expected", element.text());
            return Optional.empty();
        }
        var from = new ArtefactForm.From(new ModuleId(parts[0]), new BlockId(parts[1]), parts[2]);
        references.add(Reference.to(element, from));
        return Optional.of(from);
    }

    private static ArtefactForm.Criterion criterion(Element element) {
        List<String> levels = element.words("levels");
        if (levels.size() != 4) element.wrong("four_levels_expected", Integer.toString(levels.size()));
        return new ArtefactForm.Criterion(element.text("id"), element.text("label"), levels);
    }
}
