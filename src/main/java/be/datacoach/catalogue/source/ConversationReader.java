package be.datacoach.catalogue.source;

import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.Conversation;
import be.datacoach.catalogue.content.Conversation.Choice;
import be.datacoach.catalogue.content.Conversation.Effect;
import be.datacoach.catalogue.content.Conversation.Moment;
import be.datacoach.catalogue.content.Conversation.Way;
import be.datacoach.catalogue.content.Exploration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads a conversation, and walks all of it: every moment is there for something, and every way comes to an end. */
final class ConversationReader {

    private static final int LEAST_CHOICES = 2;
    private static final int MOST_CHOICES = 4;

    /** As many turns as it takes before what was said comes back. */
    private static final int LEAST_TURNS = 10;

    private final Texts texts;
    private final Map<String, Element> places = new LinkedHashMap<>();
    private final List<Element> ways = new ArrayList<>();
    private final List<Element> flags = new ArrayList<>();
    private final Set<String> remembered = new TreeSet<>();
    private boolean walkable = true;

    ConversationReader(Texts texts) {
        this.texts = texts;
    }

    Conversation read(Block.Frame frame, Element element) {
        List<Moment> moments =
                element.list("moments").stream().map(this::moment).toList();
        var conversation = new Conversation(
                frame,
                texts.optional(element, "intro"),
                element.text("with"),
                element.need("pass").map(Common::percent).orElse(1),
                element.need("start").map(this::way).orElse(""),
                moments);
        ways.stream()
                .filter(way -> !places.containsKey(way.text()))
                .forEach(way -> broken(way, "unknown_moment", way.text(), Nearest.to(way.text(), places.keySet())));
        flags.stream()
                .filter(flag -> !remembered.contains(flag.text()))
                .forEach(flag -> flag.wrong("unknown_flag", flag.text(), Nearest.to(flag.text(), remembered)));
        if (walkable && !moments.isEmpty() && places.containsKey(conversation.start())) walk(conversation, element);
        return conversation;
    }

    private Moment moment(Element element) {
        element.allowing(Set.of("id", "says", "choices", "end"));
        String id = element.text("id");
        if (places.put(id, element) != null) broken(element, "moment_twice", id);
        boolean end = element.flag("end", false);
        List<Choice> choices =
                element.optionalList("choices").stream().map(this::choice).toList();
        var ids = new TreeSet<String>();
        choices.stream()
                .filter(choice -> !ids.add(choice.id()))
                .forEach(choice -> element.wrong("choice_twice", choice.id()));
        if (end && !choices.isEmpty()) element.wrong("end_with_choices", id);
        if (!end && (choices.size() < LEAST_CHOICES || choices.size() > MOST_CHOICES)) {
            broken(element, "choices_count", id, Integer.toString(choices.size()));
        }
        return new Moment(id, texts.varied(element, "says"), choices);
    }

    private Choice choice(Element element) {
        element.allowing(Set.of("id", "text", "effect", "feedback", "remember", "to"));
        List<String> remember = element.words("remember");
        remembered.addAll(remember);
        return new Choice(
                element.text("id"),
                texts.varied(element, "text"),
                element.need("effect").map(ConversationReader::effect).orElse(new Effect(0, 0, 0)),
                texts.varied(element, "feedback"),
                Set.copyOf(remember),
                element.need("to").map(this::to).orElse(List.of()));
    }

    private static Effect effect(Element element) {
        element.allowing(Set.of("safety", "question", "ownership"));
        return new Effect(axis(element, "safety"), axis(element, "question"), axis(element, "ownership"));
    }

    private static int axis(Element element, String key) {
        int effect = element.whole(key);
        if (Math.abs(effect) > 1) {
            element.find(key).ifPresent(place -> place.wrong("effect_out_of_range", Integer.toString(effect)));
        }
        return effect;
    }

    private List<Way> to(Element element) {
        if (element.isScalar()) return List.of(new Way(Optional.empty(), way(element)));
        List<Way> all = element.list().stream().map(this::conditional).toList();
        boolean closed = !all.isEmpty() && all.get(all.size() - 1).flag().isEmpty();
        if (!closed) broken(element, "way_without_otherwise");
        return all;
    }

    private Way conditional(Element element) {
        if (element.isScalar()) return new Way(Optional.empty(), way(element));
        element.allowing(Set.of("if", "moment"));
        element.need("if").ifPresent(flags::add);
        return new Way(
                Optional.of(element.text("if")),
                element.need("moment").map(this::way).orElse(""));
    }

    private String way(Element element) {
        ways.add(element);
        return element.text();
    }

    /** Something without which it cannot be walked. */
    private void broken(Element element, String code, String... words) {
        walkable = false;
        element.wrong(code, words);
    }

    private void walk(Conversation conversation, Element element) {
        Exploration all = Exploration.of(conversation);
        if (all.tooLarge()) {
            element.wrong("conversation_too_large");
            return;
        }
        places.forEach((id, place) -> {
            if (!all.reached().contains(id)) place.wrong("moment_unreachable", id);
            if (all.returning().contains(id)) place.wrong("moment_returns", id);
        });
        if (!all.returning().isEmpty()) return;
        if (all.longest() < LEAST_TURNS) {
            element.wrong("conversation_too_short", Integer.toString(all.longest()));
        }
        if (!all.passable()) element.wrong("conversation_never_passed", Integer.toString(conversation.pass()));
        if (!all.failable()) element.wrong("conversation_never_failed", Integer.toString(conversation.pass()));
    }
}
