package be.datacoach.accompaniment.feedback;

import be.datacoach.access.AccountId;
import be.datacoach.evidence.Events;
import be.datacoach.platform.Listing;
import be.datacoach.platform.Page;
import be.datacoach.platform.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** What was handed in to one counsellor, each artefact as it is now, filtered and cut by the database. */
@ApplicationScoped
class HandedInListing {
    private static final String OF_OWN_COHORTS = "e.actor in (select a.uid from Account a, CohortMember m, Cohort c,"
            + " Accompanying w where m.coach = a.id and m.cohort = c.id and c.archived = false and w.cohort = c.id"
            + " and w.counsellor = :counsellor and a.id <> :counsellorId";
    /** Of the event with this name: the last of its artefact. */
    private static final String NEWEST = "not exists (select %2$s from Event %2$s where %2$s.actor = %1$s.actor"
            + " and %2$s.registration = %1$s.registration and %2$s.object = %1$s.object and %2$s.verb = %1$s.verb"
            + " and %2$s.voided = false and %2$s.id > %1$s.id)";

    /** What several of the own coaches handed in together is there once: with the first of them who is asked for. */
    private static final String FIRST =
            "not exists (select j from JointSubmission j, JointSubmission k, Event f, Account b, CohortMember m2,"
                    + " Cohort c2, Accompanying w2 where j.submission = e.uid and k.work = j.work and k.number = j.number"
                    + " and k.id < j.id and f.uid = k.submission and b.id = k.account and m2.coach = k.account"
                    + " and m2.cohort = c2.id and c2.archived = false and w2.cohort = c2.id"
                    + " and w2.counsellor = :counsellor and k.account <> :counsellor and "
                    + NEWEST.formatted("f", "g");

    private static final String FEEDBACK = "exists (select f from Feedback f where f.submission = e.uid and f.verdict ";

    @Inject
    private Events events;

    Page<Submission> page(AccountId counsellor, FindWaiting.Question question, int page, int size) {
        Listing listing = Events.submitted().with("counsellor", counsellor).with("counsellorId", counsellor.value());
        if (question.text().isBlank()) {
            listing.where(OF_OWN_COHORTS + ")").where(FIRST + ")");
        } else {
            listing.where(OF_OWN_COHORTS + " and lower(a.displayName) like :text escape '!')")
                    .where(FIRST + " and lower(b.displayName) like :text escape '!')")
                    .with("text", SearchText.pattern(question.text()));
        }
        listing.where(NEWEST.formatted("e", "n"));
        switch (question.state()) {
            case "waiting" -> listing.where("not " + FEEDBACK + "is not null)");
            case "REVISE", "APPROVED" ->
                listing.where(FEEDBACK + "= :verdict)", "verdict", Verdict.valueOf(question.state()));
            default -> {}
        }
        String order = question.sorting().by(Map.of("since", "e.happenedAt"), "e.id", "e.happenedAt, e.id");
        return events.page(listing, order, page, size).map(Submission::of);
    }
}
