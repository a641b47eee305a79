package be.datacoach.network.circle.checkin;

import be.datacoach.access.AccountId;
import be.datacoach.accompaniment.meeting.MovedMeeting;
import be.datacoach.network.circle.OwnWords;
import be.datacoach.organisation.cohort.MergedCohorts;
import be.datacoach.platform.Bulk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All questions before meetings, and what was answered. They go along when a cohort goes on in another. */
@ApplicationScoped
class CheckIns implements OwnWords {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
        entities.flush();
    }

    void remove(Object row) {
        entities.remove(row);
        entities.flush();
    }

    Optional<CheckIn> locked(String uid) {
        return entities
                .createQuery("select c from CheckIn c where c.uid = :uid", CheckIn.class)
                .setParameter("uid", uid)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The newest first. */
    List<CheckIn> of(String circle) {
        return entities.createQuery(
                        "select c from CheckIn c where c.circle = :circle order by c.heldAt desc, c.id desc",
                        CheckIn.class)
                .setParameter("circle", circle)
                .getResultList();
    }

    /** In the order in which they came. */
    List<CheckInAnswer> answers(Collection<Long> checkIns) {
        if (checkIns.isEmpty()) return List.of();
        return entities.createQuery(
                        "select a from CheckInAnswer a where a.checkIn in :ids order by a.id", CheckInAnswer.class)
                .setParameter("ids", checkIns)
                .getResultList();
    }

    Optional<CheckInAnswer> answer(CheckIn checkIn, AccountId account) {
        return answers(List.of(checkIn.id())).stream()
                .filter(answer -> answer.account().equals(account))
                .findFirst();
    }

    /** The question before a meeting that moves goes along, but answers are never seen sooner than was said. */
    void moved(@Observes MovedMeeting meeting) {
        for (CheckIn one : of(meeting.gathering())) {
            if (!one.heldAt().equals(meeting.from())) continue;
            Asking then = one.asking().heldAt(meeting.to());
            if (answers(List.of(one.id())).isEmpty() || !then.isSeenSoonerThan(one.asking())) one.become(then);
        }
    }

    void merged(@Observes MergedCohorts merged) {
        Bulk.write(
                entities,
                "update check_in set circle = ? where circle = ?",
                List.of(List.of(merged.into().uid(), merged.from().uid())));
    }

    @Override
    public Set<String> circlesOf(AccountId writer) {
        return new HashSet<>(entities.createQuery(
                        "select c.circle from CheckIn c, CheckInAnswer a where a.checkIn = c.id and a.account = :who",
                        String.class)
                .setParameter("who", writer)
                .getResultList());
    }

    @Override
    public void takeAway(String circle, AccountId writer) {
        answers(of(circle).stream().map(CheckIn::id).toList()).stream()
                .filter(answer -> answer.account().equals(writer))
                .forEach(entities::remove);
    }
}
