package be.datacoach.accompaniment.meeting;

import be.datacoach.organisation.cohort.CohortId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A meeting of a cohort. Moved or called off it stays, so that everybody who had noted it is told. */
@Entity
@Cacheable(false)
@Table(name = "cohort_meeting")
class CohortMeeting {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(name = "cohort_id", nullable = false, updatable = false)
    private CohortId cohort;

    @Column(nullable = false)
    private String subject;

    @Column(nullable = false)
    private String place;

    @Column(name = "starts_at", nullable = false)
    private Instant startsAt;

    @Column(nullable = false)
    private int minutes;

    @Column(name = "moved_from")
    private @Nullable Instant movedFrom;

    @Column(name = "called_off_at")
    private @Nullable Instant calledOffAt;

    /** How often it changed: calendars take the highest. */
    @Column(nullable = false)
    private int changes;

    @Version
    private int version;

    protected CohortMeeting() {}

    CohortMeeting(String uid, CohortId cohort, Details details) {
        this.uid = uid;
        this.cohort = cohort;
        take(details);
    }

    void change(Details details) {
        if (details.equals(details())) return;
        if (!details.startsAt().equals(startsAt)) movedFrom = startsAt;
        take(details);
        changes++;
    }

    void callOff(Instant now) {
        if (calledOffAt != null) return;
        calledOffAt = now;
        changes++;
    }

    long id() {
        return java.util.Objects.requireNonNull(id);
    }

    CohortId cohort() {
        return cohort;
    }

    Meeting meeting() {
        return new Meeting(uid, details(), Optional.ofNullable(movedFrom), calledOffAt != null, changes);
    }

    private Details details() {
        return new Details(subject, place, startsAt, minutes);
    }

    private void take(Details details) {
        subject = details.subject();
        place = details.place();
        startsAt = details.startsAt();
        minutes = details.minutes();
    }
}
