package be.datacoach.organisation.team;

import be.datacoach.access.AccountId;
import be.datacoach.organisation.school.LeftSchool;
import be.datacoach.organisation.school.SchoolId;
import be.datacoach.platform.Bulk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All teams of schools, and who coaches them. */
@ApplicationScoped
public class Teams {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(Team team) {
        entities.persist(team);
        entities.flush();
    }

    public Optional<Team> withUid(String uid) {
        return uid(uid).getResultList().stream().findFirst();
    }

    /** The same, and holds it until the transaction ends. */
    public Optional<Team> locked(String uid) {
        return uid(uid).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
                .findFirst();
    }

    private TypedQuery<Team> uid(String uid) {
        return entities.createQuery("select t from Team t where t.uid = :uid", Team.class)
                .setParameter("uid", uid);
    }

    /** Those that go on before those archived, then by name. */
    List<Team> of(SchoolId school) {
        return entities.createQuery(
                        "select t from Team t where t.school = :school order by t.archived, t.name, t.id", Team.class)
                .setParameter("school", school)
                .getResultList();
    }

    /** Who works with each of these, by the id of the team; a team of nobody is not in it. */
    Map<Long, List<AccountId>> coachesOf(Collection<Team> teams) {
        Map<Long, List<AccountId>> coaches = new HashMap<>();
        if (!teams.isEmpty()) {
            rows(teams.stream().map(Team::id).toList())
                    .forEach(row -> coaches.computeIfAbsent(row.team(), any -> new ArrayList<>())
                            .add(row.coach()));
        }
        return coaches;
    }

    /** From now on these, and no others. */
    void become(Team team, Collection<AccountId> coaches, Instant now) {
        List<TeamCoach> before = rows(List.of(team.id()));
        before.stream().filter(row -> !coaches.contains(row.coach())).forEach(entities::remove);
        List<AccountId> there = before.stream().map(TeamCoach::coach).toList();
        coaches.stream()
                .distinct()
                .filter(coach -> !there.contains(coach))
                .forEach(coach -> entities.persist(new TeamCoach(team, coach, now)));
    }

    private List<TeamCoach> rows(Collection<Long> teams) {
        return entities.createQuery(
                        "select c from TeamCoach c where c.team in :teams order by c.since, c.id", TeamCoach.class)
                .setParameter("teams", teams)
                .getResultList();
    }

    /** Who leaves a school leaves its teams. */
    void left(@Observes LeftSchool left) {
        Bulk.write(
                entities,
                "delete from team_coach where account_id = ? and team_id in"
                        + " (select id from school_team where school_id = ?)",
                List.of(List.of(left.coach().value(), left.school().value())));
    }

    public void erase(Team team) {
        entities.remove(team);
    }
}
