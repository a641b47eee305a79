package be.datacoach.evidence;

import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Goal;
import be.datacoach.adaptation.curriculum.ModuleId;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An assessment as the result of an event: {@code {"score": {"scaled": 0.8}, "success": true, "goals": [...]}}. */
public final class AssessmentResult {
    private static final String GOALS = "goals";
    private static final String SCORE = "score";

    private AssessmentResult() {}

    public static JsonObject write(Assessment assessment) {
        JsonArrayBuilder goals = Json.createArrayBuilder();
        for (Goal goal : assessment.goals()) {
            goals.add(Json.createObjectBuilder()
                    .add("competency", goal.competency().code())
                    .add("level", goal.level())
                    .add("strongLevel", goal.strongLevel()));
        }
        var result = Json.createObjectBuilder()
                .add("module", assessment.module().code())
                .add("success", assessment.passed())
                .add(GOALS, goals);
        assessment
                .percent()
                .ifPresent(percent -> result.add(
                        SCORE, Json.createObjectBuilder().add("raw", percent).add("scaled", percent / 100.0)));
        return result.build();
    }

    /** Empty for an attempt at part of a module, which grants nothing. */
    static Optional<Assessment> read(Statement event) {
        JsonObject result = event.result();
        if (!result.containsKey(GOALS)) {
            return Optional.empty();
        }
        OptionalInt percent = result.containsKey(SCORE)
                ? OptionalInt.of(result.getJsonObject(SCORE).getInt("raw"))
                : OptionalInt.empty();
        List<Goal> goals = result.getJsonArray(GOALS).getValuesAs(JsonObject.class).stream()
                .map(goal -> new Goal(
                        new CompetencyId(goal.getString("competency")),
                        goal.getInt("level"),
                        goal.getInt("strongLevel")))
                .toList();
        return Optional.of(
                new Assessment(new ModuleId(result.getString("module")), percent, event.verb() == Verb.PASSED, goals));
    }
}
