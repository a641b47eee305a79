package be.datacoach.practice.web;

import be.datacoach.platform.Phrases;
import be.datacoach.practice.recognition.Finding;
import be.datacoach.practice.sheet.PupilTrace;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The question we ask when a text looks as if it says who a pupil is, or as if others might recognise somebody. The text is saved
 * all the same.
 */
public final class Traces {
    private Traces() {}

    public static String key(PupilTrace trace) {
        return "practice_trace." + trace.name().toLowerCase(Locale.ROOT);
    }

    public static JsonArrayBuilder feedback(Set<PupilTrace> traces, Phrases phrases) {
        return feedback(traces, List.of(), phrases);
    }

    /** @param recognised words by which others might recognise somebody */
    public static JsonArrayBuilder feedback(Set<PupilTrace> traces, Collection<Finding> recognised, Phrases phrases) {
        JsonArrayBuilder feedback = Json.createArrayBuilder();
        paragraphs(traces, recognised, phrases)
                .forEach(html -> feedback.add(Json.createObjectBuilder()
                        .addNull("option")
                        .addNull("correct")
                        .add("html", html)));
        return feedback;
    }

    /** What is said, as HTML in which what somebody typed stays text. */
    static List<String> paragraphs(Set<PupilTrace> traces, Collection<Finding> recognised, Phrases phrases) {
        Stream<String> pupils = traces.stream().sorted().map(trace -> phrases.say(key(trace)));
        String words = recognised.stream()
                .map(one -> "«" + one.words() + "»")
                .distinct()
                .collect(Collectors.joining(", "));
        Stream<String> others =
                words.isEmpty() ? Stream.of() : Stream.of(phrases.say("practice_trace.recognised", words));
        return Stream.concat(pupils, others)
                .map(text -> text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                .map(text -> "<p>" + text + "</p>")
                .toList();
    }
}
