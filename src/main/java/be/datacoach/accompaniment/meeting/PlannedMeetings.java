package be.datacoach.accompaniment.meeting;

import be.datacoach.access.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All meetings, and who was there. */
@ApplicationScoped
class PlannedMeetings {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(PlannedMeeting meeting) {
        entities.persist(meeting);
        entities.flush();
    }

    Optional<PlannedMeeting> locked(String uid) {
        return entities
                .createQuery("select m from PlannedMeeting m where m.uid = :uid", PlannedMeeting.class)
                .setParameter("uid", uid)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** In the order in which they are. */
    List<PlannedMeeting> of(Collection<String> gatherings) {
        if (gatherings.isEmpty()) return List.of();
        return entities.createQuery(
                        "select m from PlannedMeeting m where m.gathering in :gatherings order by m.startsAt, m.id",
                        PlannedMeeting.class)
                .setParameter("gatherings", gatherings)
                .getResultList();
    }

    List<Attendance> attendance(PlannedMeeting meeting) {
        return entities.createQuery("select a from Attendance a where a.meeting = :meeting", Attendance.class)
                .setParameter("meeting", meeting.id())
                .getResultList();
    }

    List<Attendance> of(AccountId coach) {
        return entities.createQuery("select a from Attendance a where a.coach = :coach", Attendance.class)
                .setParameter("coach", coach)
                .getResultList();
    }

    List<PlannedMeeting> withIds(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return entities.createQuery(
                        "select m from PlannedMeeting m where m.id in :ids order by m.startsAt, m.id",
                        PlannedMeeting.class)
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
