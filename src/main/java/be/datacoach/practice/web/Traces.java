package be.datacoach.practice.web;

import be.datacoach.platform.Phrases;
import be.datacoach.practice.sheet.PupilTrace;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.Locale;
import java.util.Set;

/** The question we ask when a text looks as if it says who a pupil is. The text is saved all the same. */
public final class Traces {
    private Traces() {}

    public static String key(PupilTrace trace) {
        return "practice_trace." + trace.name().toLowerCase(Locale.ROOT);
    }

    public static JsonArrayBuilder feedback(Set<PupilTrace> traces, Phrases phrases) {
        JsonArrayBuilder feedback = Json.createArrayBuilder();
        traces.stream()
                .sorted()
                .forEach(trace -> feedback.add(Json.createObjectBuilder()
                        .addNull("option")
                        .addNull("correct")
                        .add("html", "<p>" + phrases.say(key(trace)) + "</p>")));
        return feedback;
    }
}
