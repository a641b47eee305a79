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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A meeting of a cohort, or of others who meet. Moved or called off it stays, so that everybody who had noted it is told. */
@Entity
@Cacheable(false)
@Table(name = "cohort_meeting")
class PlannedMeeting {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    /** Who meets, by the uid that they have in their own feature. */
    @Column(name = "circle", nullable = false, updatable = false)
    private String gathering;

    /** Where they are a cohort: the database itself keeps a cohort that met. */
    @Column(name = "cohort_id", updatable = false)
    private @Nullable Long cohort;

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

    protected PlannedMeeting() {}

    PlannedMeeting(String uid, Gathering gathering, Details details) {
        this.uid = uid;
        this.gathering = gathering.uid();
        this.cohort = gathering.cohort().map(CohortId::value).orElse(null);
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
        return Objects.requireNonNull(id);
    }

    String gathering() {
        return gathering;
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
