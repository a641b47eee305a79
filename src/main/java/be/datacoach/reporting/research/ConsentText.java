package be.datacoach.reporting.research;

import be.datacoach.platform.Phrases;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What people read before they say yes or no, in one language: what it is about, who does it, what goes along, for how long,
 * and that no changes nothing. It is kept whole with the study, because that, and nothing newer, is what somebody agreed to.
 */
public record ConsentText(List<Part> parts) {
    private static final String KEY = "learner_research.asked.";
    private static final String BETWEEN = "\n\n";

    /** A question that people have, and the answer. */
    public record Part(String heading, String text) {}

    public ConsentText {
        parts = List.copyOf(parts);
    }

    static ConsentText of(StudyWish wish, Phrases phrases) {
        return new ConsentText(List.of(
                new Part(phrases.say(KEY + "what"), wish.purpose()),
                new Part(phrases.say(KEY + "who"), phrases.say(KEY + "who.text", wish.researchers(), wish.contact())),
                part(phrases, "data"),
                part(phrases, "known"),
                new Part(phrases.say(KEY + "kept"), phrases.say(KEY + "kept.text", phrases.day(wish.keptUntil()))),
                part(phrases, "free"),
                new Part(phrases.say(KEY + "stop"), phrases.say(KEY + "stop.text", wish.contact()))));
    }

    private static Part part(Phrases phrases, String name) {
        return new Part(phrases.say(KEY + name), phrases.say(KEY + name + ".text"));
    }

    /** As {@link #read} takes it. */
    String stored() {
        return parts.stream().map(part -> part.heading() + "\n" + part.text()).collect(Collectors.joining(BETWEEN));
    }

    static ConsentText read(String stored) {
        return new ConsentText(Arrays.stream(stored.split(BETWEEN))
                .map(part -> part.split("\n", 2))
                .map(lines -> new Part(lines[0], lines[1]))
                .toList());
    }
}
