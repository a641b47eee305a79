package be.datacoach.practice.run;

import be.datacoach.catalogue.content.Block;
import be.datacoach.evidence.Assessment;
import be.datacoach.evidence.AssessmentResult;
import be.datacoach.evidence.Events;
import be.datacoach.evidence.Statement;
import be.datacoach.evidence.Verb;
import be.datacoach.practice.sheet.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.OptionalInt;
import java.util.UUID;

/** Writes down what a learner does in a module: the one place where playing adds to the event store. */
@ApplicationScoped
public class Logbook {
    @Inject
    private Events events;

    @Inject
    private Clock clock;

    /**
     * How a go at an assessing block ended.
     *
     * @param attempt counted from 1
     * @param percent 0 to 100
     * @param harmless whether failing it is held against nobody
     */
    public record Ended(int attempt, int percent, boolean passed, boolean harmless) {}

    /** @return whether it was new; false when under this key something was kept before */
    public boolean answered(Played played, Statement.Thing item, UUID key, JsonObject result) {
        return events.append(
                statement(played, Verb.ANSWERED, item).keyed(key.toString()).with(result));
    }

    /** Part of a module: goals are granted when all of it is finished. What failed says which goals it is about. */
    public void ended(Played played, Block block, Ended go) {
        Statement outcome = statement(played, go.passed() ? Verb.PASSED : Verb.FAILED, played.thing(block));
        events.append(outcome.keyed(outcome.uid() + " attempt " + go.attempt())
                .with(go.passed() || go.harmless() ? part(go) : assessed(played, OptionalInt.of(go.percent()), false)));
    }

    /** @param revision the one that was handed in */
    public void submitted(Played played, Block block, int revision, JsonObject result) {
        Statement submitted = statement(played, Verb.SUBMITTED, played.thing(block));
        events.append(submitted.keyed(submitted.uid() + " revision " + revision).with(result));
    }

    /**
     * The same by one of several who made it.
     *
     * @param makers how many they are
     * @return which event it is
     */
    public UUID submittedTogether(Played played, Block block, Written written, int makers) {
        Statement submitted = statement(played, Verb.SUBMITTED, played.thing(block));
        Statement event = submitted
                .keyed(submitted.uid() + " revision " + written.revision())
                .with(written.asResult())
                .within(Json.createObjectBuilder().add("makers", makers).build());
        events.append(event);
        return event.uid();
    }

    /** @return whether it was not done before */
    boolean completed(Played played, Block block) {
        return events.append(statement(played, Verb.COMPLETED, played.thing(block)));
    }

    /** A block that was done in an earlier version and says the same in this one. */
    public void carriedDone(Played played, Block block) {
        completed(played, block);
    }

    /** An answer of an earlier version, which says the same in this one; it keeps its moment. */
    public void carried(Played played, Statement earlier) {
        var thing = new Statement.Thing(earlier.object().iri(), played.version());
        Statement again = Statement.onPath(
                played.actor(), played.run().registration(), earlier.verb(), thing, earlier.happenedAt());
        events.append(again.keyed(earlier.uid() + " in version " + played.version())
                .with(earlier.result())
                .within(Json.createObjectBuilder(earlier.context())
                        .add("carriedFrom", earlier.object().version())
                        .build()));
    }

    /** The whole module, which grants its goals. @param score empty where nothing in it assesses */
    void finished(Played played, OptionalInt score) {
        events.append(statement(played, Verb.COMPLETED, played.thing()));
        events.append(statement(played, Verb.PASSED, played.thing()).with(assessed(played, score, true)));
    }

    private static JsonObject part(Ended go) {
        return Json.createObjectBuilder()
                .add("attempt", go.attempt())
                .add("score", Json.createObjectBuilder().add("raw", go.percent()))
                .add("success", go.passed())
                .build();
    }

    private static JsonObject assessed(Played played, OptionalInt percent, boolean passed) {
        return AssessmentResult.write(new Assessment(
                played.module(),
                percent,
                passed,
                played.content().module().aim().goals()));
    }

    private Statement statement(Played played, Verb verb, Statement.Thing thing) {
        return Statement.onPath(played.actor(), played.run().registration(), verb, thing, clock.instant());
    }
}
