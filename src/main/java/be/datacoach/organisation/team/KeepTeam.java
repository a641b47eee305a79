package be.datacoach.organisation.team;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.SchoolId;
import be.datacoach.organisation.school.Schools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** An administrator makes a team of a school, says what it is and which coaches of that school work with it, and archives it. */
@ApplicationScoped
public class KeepTeam {
    @Inject
    private Teams teams;

    @Inject
    private Schools schools;

    @Inject
    private Accounts accounts;

    @Inject
    private Noting noting;

    /** What is kept of it. */
    @Dependent
    static class Noting {
        @Inject
        private AuditTrail trail;

        @Inject
        private Clock clock;
    }

    /**
     * @param uid chosen by whoever asks: asked twice, one is made
     * @param coachUids who work with it, each of the school
     * @return the same uid
     */
    @Requires(Permission.MANAGE_SCHOOLS)
    @Transactional
    public String create(String uid, String schoolUid, TeamDetails details, Collection<String> coachUids) {
        School school = schools.locked(schoolUid)
                .filter(found -> !found.isArchived())
                .orElseThrow(() -> NotAllowed.on(schoolUid));
        if (teams.withUid(uid).isEmpty()) {
            Team team = new Team(uid, school.id(), details, noting.clock.instant());
            teams.add(team);
            teams.become(team, coaches(school.id(), coachUids), noting.clock.instant());
            noting.trail.record("team.created", uid, schoolUid);
        }
        return uid;
    }

    /** @param coachUids who work with it from now on, each of the school */
    @Requires(Permission.MANAGE_SCHOOLS)
    @Transactional
    public void change(String uid, TeamDetails details, Collection<String> coachUids) {
        Team team = known(uid);
        team.become(details);
        teams.become(team, coaches(team.school(), coachUids), noting.clock.instant());
        noting.trail.record("team.changed", uid);
    }

    /** Twice is once. */
    @Requires(Permission.MANAGE_SCHOOLS)
    @Transactional
    public void archive(String uid) {
        become(uid, true, "team.archived");
    }

    /** The way back. */
    @Requires(Permission.MANAGE_SCHOOLS)
    @Transactional
    public void reopen(String uid) {
        become(uid, false, "team.reopened");
    }

    private void become(String uid, boolean archived, String act) {
        Team team = known(uid);
        if (team.isArchived() != archived) {
            team.archive(archived);
            noting.trail.record(act, uid);
        }
    }

    private Team known(String uid) {
        return teams.locked(uid).orElseThrow(() -> NotAllowed.on(uid));
    }

    private List<AccountId> coaches(SchoolId school, Collection<String> uids) {
        List<AccountId> there = schools.coachesOf(school);
        List<AccountId> asked =
                accounts.withUids(uids).stream().map(Account::id).toList();
        if (asked.size() != uids.stream().distinct().count() || !there.containsAll(asked)) {
            throw new NotAllowed("a team of people of another school");
        }
        return asked;
    }
}
