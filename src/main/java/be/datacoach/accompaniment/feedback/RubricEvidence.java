package be.datacoach.accompaniment.feedback;

import be.datacoach.access.CurrentUser;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.evidence.Assessment;
import be.datacoach.evidence.AssessmentResult;
import be.datacoach.evidence.Events;
import be.datacoach.evidence.Statement;
import be.datacoach.evidence.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;

/**
 * An artefact that was approved by its rubric is evidence: of a module that is finished, its goals count with the score
 * of the rubric, which may lift a goal written as a range; before that it is kept as part of the module. An artefact
 * without criteria is not assessed, and what was given back is held against nobody. Where it changes what somebody masters
 * or has proven, the path is calculated again.
 */
@ApplicationScoped
class RubricEvidence {
    @Inject
    private CurrentUser user;

    @Inject
    private Events events;

    @Inject
    private Mastered mastered;

    @Inject
    private Clock clock;

    void approved(Submission one, Submissions.Form form, Words words, ModuleRun run) {
        List<String> criteria = form.artefact().criteria().stream()
                .map(ArtefactForm.Criterion::id)
                .toList();
        if (criteria.isEmpty()) return;
        Mastered.Before before = mastered.before(one.coach());
        Statement passed = Statement.onPath(one.coach(), one.registration(), Verb.PASSED, one.thing(), clock.instant());
        events.append(passed.keyed(passed.uid() + " rubric " + one.revision())
                .with(result(words, words.percent(criteria), form, run.finished()))
                .within(Json.createObjectBuilder().add("instructor", user.uid()).build()));
        mastered.since(before, run.account());
    }

    static JsonObject result(Words words, int percent, Submissions.Form form, boolean finished) {
        JsonObjectBuilder rubric = Json.createObjectBuilder();
        words.marks().forEach(rubric::add);
        JsonObject score = finished
                ? AssessmentResult.write(new Assessment(
                        form.module().module().id(),
                        OptionalInt.of(percent),
                        true,
                        form.module().module().aim().goals()))
                : Json.createObjectBuilder()
                        .add("score", Json.createObjectBuilder().add("raw", percent))
                        .add("success", true)
                        .build();
        return Json.createObjectBuilder(score).add("rubric", rubric).build();
    }
}
