package be.datacoach.accompaniment.meeting;

import be.datacoach.access.AccountId;
import be.datacoach.organisation.cohort.CohortId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All meetings, and who was there. */
@ApplicationScoped
class CohortMeetings {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(CohortMeeting meeting) {
        entities.persist(meeting);
        entities.flush();
    }

    Optional<CohortMeeting> locked(String uid) {
        return entities
                .createQuery("select m from CohortMeeting m where m.uid = :uid", CohortMeeting.class)
                .setParameter("uid", uid)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** In the order in which they are. */
    List<CohortMeeting> of(Collection<CohortId> cohorts) {
        if (cohorts.isEmpty()) return List.of();
        return entities.createQuery(
                        "select m from CohortMeeting m where m.cohort in :cohorts order by m.startsAt, m.id",
                        CohortMeeting.class)
                .setParameter("cohorts", cohorts)
                .getResultList();
    }

    List<Attendance> attendance(CohortMeeting meeting) {
        return entities.createQuery("select a from Attendance a where a.meeting = :meeting", Attendance.class)
                .setParameter("meeting", meeting.id())
                .getResultList();
    }

    List<Attendance> of(AccountId coach) {
        return entities.createQuery("select a from Attendance a where a.coach = :coach", Attendance.class)
                .setParameter("coach", coach)
                .getResultList();
    }

    List<CohortMeeting> withIds(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return entities.createQuery(
                        "select m from CohortMeeting m where m.id in :ids order by m.startsAt, m.id",
                        CohortMeeting.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    void add(Attendance attendance) {
        entities.persist(attendance);
    }

    void remove(Attendance attendance) {
        entities.remove(attendance);
    }
}
