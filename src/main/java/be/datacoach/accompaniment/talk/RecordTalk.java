package be.datacoach.accompaniment.talk;

import be.datacoach.access.Account;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.accompaniment.Sight;
import be.datacoach.evidence.Events;
import be.datacoach.evidence.Iri;
import be.datacoach.evidence.Statement;
import be.datacoach.evidence.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A counsellor records a talk about the portfolio of a coach of an own cohort. */
@ApplicationScoped
public class RecordTalk {

    /** What came of it. */
    public enum Outcome {
        RECORDED,
        /** Nothing was handed in yet: there is nothing to talk about. */
        NOTHING_HANDED_IN,
        /** On a day that has not come. */
        TOO_EARLY
    }

    /** Where it is kept. */
    @Dependent
    static class Shelf {
        @Inject
        PortfolioTalks talks;

        @Inject
        Events events;
    }

    @Inject
    private CurrentUser user;

    @Inject
    private Sight sight;

    @Inject
    private Shelf shelf;

    @Inject
    private Clock clock;

    /** @param uid chosen by the page: a double click records one */
    @Requires(Permission.GIVE_FEEDBACK)
    @Transactional
    public Outcome record(String uid, String coachUid, Talk talk) {
        Account coach = sight.coach(coachUid);
        if (shelf.talks.has(uid)) return Outcome.RECORDED;
        if (talk.heldOn().isAfter(java.time.LocalDate.now(clock))) return Outcome.TOO_EARLY;
        if (shelf.events.of(coachUid, Verb.SUBMITTED).isEmpty()) return Outcome.NOTHING_HANDED_IN;
        shelf.talks.add(new PortfolioTalk(uid, coach.id(), user.id(), talk, clock.instant()));
        if (talk.result() == Talk.Result.SATISFIED) confirm(uid, coachUid, talk);
        return Outcome.RECORDED;
    }

    /** Confirmed levels are evidence of their own: they neither cover a target nor move mastery. */
    private void confirm(String uid, String coachUid, Talk talk) {
        JsonObjectBuilder levels = Json.createObjectBuilder();
        talk.levels().forEach((competency, level) -> levels.add(competency.code(), level));
        var portfolio = new Statement.Thing(Iri.ofInstrument("portfolio"), 1);
        shelf.events.append(Statement.ofPerson(coachUid, Verb.PASSED, portfolio, clock.instant())
                .keyed("talk " + uid)
                .with(Json.createObjectBuilder()
                        .add("success", true)
                        .add("confirmed", levels)
                        .build())
                .within(Json.createObjectBuilder().add("instructor", user.uid()).build()));
    }
}
