package be.datacoach.practice.web;

import be.datacoach.catalogue.Markdown;
import be.datacoach.practice.AnswerItem;
import be.datacoach.practice.Feedback;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** What the script is told about an answer, now or when the page is opened again (docs/views.md). */
public final class Replies {
    private Replies() {}

    public static JsonObject of(AnswerItem.Outcome.Answered answered) {
        JsonObjectBuilder reply = Json.createObjectBuilder()
                .add("saved", true)
                .add("done", answered.blockDone())
                .add("feedback", feedback(answered.feedback()));
        answered.score()
                .ifPresent(score -> reply.add(
                        "score",
                        Json.createObjectBuilder().add("points", score.points()).add("max", score.maximum())));
        return reply.build();
    }

    public static JsonArrayBuilder feedback(List<Feedback> all) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Feedback one : all) {
            JsonObjectBuilder said = Json.createObjectBuilder().add("html", Markdown.html(one.markdown()));
            one.option().ifPresentOrElse(option -> said.add("option", option), () -> said.addNull("option"));
            one.correct().ifPresentOrElse(correct -> said.add("correct", correct), () -> said.addNull("correct"));
            array.add(said);
        }
        return array;
    }
}
