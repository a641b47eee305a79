package be.datacoach.organisation.school;

import be.datacoach.access.AccountId;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.Bulk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Many coaches at many schools at once; part of a larger act, in its transaction. */
@ApplicationScoped
@Requires(Permission.MANAGE_SCHOOLS)
@Transactional(Transactional.TxType.MANDATORY)
public class SchoolStaff {

    /** That somebody works somewhere. */
    public record Post(AccountId coach, SchoolId school) {}

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Inject
    private Event<LeftSchool> left;

    public School make(NewSchool asked) {
        Instant now = clock.instant();
        School school = new School(asked.name(), now);
        school.knownAs(asked.key());
        entities.persist(school);
        entities.flush();
        asked.level()
                .map(level -> SchoolFact.byAdministrator(school.id(), SchoolFact.LEVEL, level.name(), user.id(), now))
                .ifPresent(entities::persist);
        trail.record("school.created", school.uid());
        return school;
    }

    /** @param posts none of which exists yet */
    public void appoint(Collection<Post> posts) {
        Instant now = clock.instant();
        Bulk.write(
                entities,
                "insert into coach_school (account_id, school_id, since) values (?, ?, ?)",
                posts.stream()
                        .map(post -> List.of(post.coach.value(), post.school.value(), now))
                        .toList());
    }

    public void dismiss(Collection<Post> posts) {
        Bulk.write(
                entities,
                "delete from coach_school where account_id = ? and school_id = ?",
                posts.stream()
                        .map(post -> List.of(post.coach.value(), post.school.value()))
                        .toList());
        posts.forEach(post -> left.fire(new LeftSchool(post.school, post.coach)));
    }

    /** Where these people work. */
    public Set<Post> postsOf(Collection<AccountId> coaches) {
        Set<Post> posts = new HashSet<>();
        for (List<AccountId> piece : Bulk.pieces(coaches)) {
            entities.createQuery(
                            "select c.coach, c.school from CoachAtSchool c where c.coach in :coaches", Object[].class)
                    .setParameter("coaches", piece)
                    .getResultList()
                    .forEach(row -> posts.add(new Post((AccountId) row[0], (SchoolId) row[1])));
        }
        return posts;
    }

    /** As if they had never been: only for schools on which nothing hangs but their own facts. */
    public void unmake(Collection<SchoolId> schools) {
        Bulk.write(
                entities,
                "delete from school where id = ?",
                schools.stream().map(school -> List.of(school.value())).toList());
    }
}
