package be.datacoach.assignment;

import be.datacoach.access.rights.Chapter;
import be.datacoach.access.rights.Claim;
import be.datacoach.access.rights.DataSubject;
import be.datacoach.access.rights.Holding;
import be.datacoach.assignment.given.GivenPaths;
import be.datacoach.assignment.plan.DecisionLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The path of a coach or a counsellor, and what they said to it. */
@ApplicationScoped
public class AssignmentHolding implements Holding {
    private static final List<Claim> CLAIMS = List.of(
            Claim.of("stored_plan")
                    .through("given_path_id", "given_path")
                    .shows("sequence_number", "calculated_at", "occasion")
                    .keepsBack("revision", "path", "seen", "done")
                    .erased(),
            Claim.of("given_path")
                    .by("account_id")
                    .shows("audience", "targets", "mandatory", "offered", "chosen", "starts", "deadline", "given_at")
                    .keepsBack("cohort_id", "allotment", "given_by")
                    .erased(),
            Claim.of("given_path")
                    .by("given_by")
                    .named("given_path_by")
                    .shows("given_at")
                    .keepsBack(
                            "account_id",
                            "audience",
                            "cohort_id",
                            "allotment",
                            "targets",
                            "mandatory",
                            "offered",
                            "chosen",
                            "starts",
                            "deadline")
                    .forgotten(),
            Claim.of("module_run")
                    .by("account_id")
                    .shows("audience", "module", "module_version", "band", "started_at", "finished_at", "score")
                    .keepsBack("registration", "variants", "extras")
                    .erased(),
            Claim.of("set_aside")
                    .by("account_id")
                    .shows("rule_id", "target", "why", "set_at", "restored_at")
                    .erased(),
            Claim.of("training_offer")
                    .by("account_id")
                    .shows("offered_at", "declined_at")
                    .keepsBack("offered_by")
                    .erased(),
            Claim.of("training_offer")
                    .by("offered_by")
                    .named("training_offer_by")
                    .shows("offered_at")
                    .keepsBack("account_id", "declined_at")
                    .forgotten(),
            Claim.of("learner_answer")
                    .by("account_id")
                    .shows("rule_id", "about", "said_yes", "answered_at", "withdrawn_at")
                    .erased(),
            Claim.of("agreed_module")
                    .by("coach_id")
                    .shows("school_id:school.name", "module", "agreed_at")
                    .keepsBack("place")
                    .erased(),
            Claim.of("content_gap").nobody("wanted"));

    @Inject
    private DecisionLog decisions;

    @Inject
    private GivenPaths paths;

    @Override
    public List<Claim> claims() {
        return CLAIMS;
    }

    @Override
    public List<Chapter> chapters() {
        return List.of(decisions);
    }

    /** That there is a path is what administrators may know. */
    @Override
    public List<String> consequences(DataSubject person) {
        return paths.of(person.id()).isPresent() ? List.of("path") : List.of();
    }
}
