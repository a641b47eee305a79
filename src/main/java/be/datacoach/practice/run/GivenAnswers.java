package be.datacoach.practice.run;

import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.Conversation;
import be.datacoach.catalogue.content.DataExercise;
import be.datacoach.catalogue.content.Quiz;
import be.datacoach.catalogue.content.Sorting;
import be.datacoach.evidence.Events;
import be.datacoach.evidence.Statement;
import be.datacoach.evidence.Verb;
import be.datacoach.practice.scoring.Choice;
import be.datacoach.practice.scoring.DataHistory;
import be.datacoach.practice.scoring.ItemScore;
import be.datacoach.practice.scoring.QuizHistory;
import be.datacoach.practice.scoring.TalkHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a learner answered, from the events. */
@ApplicationScoped
public class GivenAnswers {
    private static final String RESPONSE = "response";
    private static final String ATTEMPT = "attempt";
    private static final String SUCCESS = "success";

    @Inject
    private Events events;

    public QuizHistory history(Played played, Quiz quiz) {
        return QuizHistory.of(
                quiz, answers(played, quiz).stream().map(GivenAnswers::given).toList());
    }

    public TalkHistory talks(Played played, Conversation conversation) {
        return TalkHistory.of(
                conversation,
                answers(played, conversation).stream().map(GivenAnswers::given).toList());
    }

    public DataHistory data(Played played, DataExercise exercise) {
        return DataHistory.of(
                exercise,
                played.of(exercise.cases()),
                answers(played, exercise).stream().map(GivenAnswers::given).toList());
    }

    /** The category of each card that has a place, as it is now. */
    public Map<String, String> places(Played played, Sorting sorting) {
        Map<String, String> places = new LinkedHashMap<>();
        answers(played, sorting)
                .forEach(answer -> places.put(answer.object().iri().lastName(), category(answer)));
        return places;
    }

    public static QuizHistory.Given given(Statement answer) {
        JsonObject result = answer.result();
        Choice choice = new Choice(result.getJsonArray(RESPONSE).getValuesAs(JsonString::getString));
        return new QuizHistory.Given(
                result.getInt(ATTEMPT), answer.object().iri().lastName(), choice);
    }

    /** The category that a card was put under. */
    public static String category(Statement answer) {
        return answer.result().getJsonArray(RESPONSE).getString(0);
    }

    public static JsonObject result(QuizHistory.Given given, ItemScore score) {
        return Json.createObjectBuilder()
                .add(RESPONSE, Json.createArrayBuilder(given.choice().options()))
                .add(ATTEMPT, given.attempt())
                .add(
                        "score",
                        Json.createObjectBuilder().add("raw", score.points()).add("max", score.maximum()))
                .add(SUCCESS, score.right())
                .add("dontKnow", score.dontKnow())
                .build();
    }

    public static JsonObject result(QuizHistory.Given given, Conversation.Effect effect) {
        return Json.createObjectBuilder()
                .add(RESPONSE, Json.createArrayBuilder(given.choice().options()))
                .add(ATTEMPT, given.attempt())
                .add(
                        "effect",
                        Json.createObjectBuilder()
                                .add("safety", effect.safety())
                                .add("question", effect.question())
                                .add("ownership", effect.ownership()))
                .build();
    }

    public static JsonObject result(Sorting.Card card, String category) {
        var result = Json.createObjectBuilder().add(RESPONSE, Json.createArrayBuilder(List.of(category)));
        if (!card.ownChoice()) {
            result.add(SUCCESS, card.fits().contains(category));
        }
        return result.build();
    }

    private List<Statement> answers(Played played, Block block) {
        return events.within(played.trail(), played.thing(block), Verb.ANSWERED);
    }
}
