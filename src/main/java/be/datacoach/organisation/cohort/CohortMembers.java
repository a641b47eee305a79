package be.datacoach.organisation.cohort;

import be.datacoach.access.AccountId;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.Bulk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
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
import java.util.stream.Collectors;

/** Many coaches in many cohorts at once; part of a larger act, in its transaction. */
@ApplicationScoped
@Requires(Permission.MANAGE_COHORTS)
@Transactional(Transactional.TxType.MANDATORY)
public class CohortMembers {

    /** That somebody takes part. */
    public record Part(AccountId coach, CohortId cohort) {}

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Inject
    private Going going;

    /** Who hears of it. */
    @Dependent
    static class Going {
        @Inject
        private Event<JoinedCohort> in;

        @Inject
        private Event<LeftCohort> out;
    }

    public Cohort make(String name) {
        Cohort cohort = new Cohort(name, clock.instant());
        entities.persist(cohort);
        entities.flush();
        trail.record("cohort.created", cohort.uid());
        return cohort;
    }

    /** @param parts none of which exists yet */
    public void join(Collection<Part> parts) {
        Instant now = clock.instant();
        Bulk.write(
                entities,
                "insert into cohort_member (cohort_id, account_id, since) values (?, ?, ?)",
                parts.stream()
                        .map(part -> List.of(part.cohort.value(), part.coach.value(), now))
                        .toList());
        parts.forEach(part -> going.in.fire(new JoinedCohort(part.cohort, part.coach)));
    }

    public void leave(Collection<Part> parts) {
        Bulk.write(
                entities,
                "delete from cohort_member where cohort_id = ? and account_id = ?",
                parts.stream()
                        .map(part -> List.of(part.cohort.value(), part.coach.value()))
                        .toList());
        parts.stream()
                .collect(Collectors.groupingBy(Part::cohort, Collectors.mapping(Part::coach, Collectors.toList())))
                .forEach((cohort, coaches) -> going.out.fire(new LeftCohort(cohort, coaches)));
    }

    /** In which cohorts, over or not, these people take part. */
    public Set<Part> partsOf(Collection<AccountId> coaches) {
        Set<Part> parts = new HashSet<>();
        for (List<AccountId> piece : Bulk.pieces(coaches)) {
            entities.createQuery(
                            "select m.coach, m.cohort from CohortMember m where m.coach in :coaches", Object[].class)
                    .setParameter("coaches", piece)
                    .getResultList()
                    .forEach(row -> parts.add(new Part((AccountId) row[0], (CohortId) row[1])));
        }
        return parts;
    }

    /** As if they had never been: only for cohorts on which nothing hangs. */
    public void unmake(Collection<CohortId> cohorts) {
        Bulk.write(
                entities,
                "delete from cohort where id = ?",
                cohorts.stream().map(cohort -> List.of(cohort.value())).toList());
    }
}
