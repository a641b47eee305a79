package be.datacoach.accompaniment.meeting;

import be.datacoach.access.AccountId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** How long a coach was at a meeting, in minutes; who was not there has none. */
@Entity
@Cacheable(false)
@Table(name = "meeting_attendance")
class Attendance {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "meeting_id", nullable = false, updatable = false)
    private long meeting;

    @Column(name = "coach_id", nullable = false, updatable = false)
    private AccountId coach;

    @Column(nullable = false)
    private int minutes;

    @Version
    private int version;

    protected Attendance() {}

    Attendance(long meeting, AccountId coach) {
        this.meeting = meeting;
        this.coach = coach;
    }

    void lasted(int newMinutes) {
        minutes = newMinutes;
    }

    AccountId coach() {
        return coach;
    }

    long meeting() {
        return meeting;
    }

    int minutes() {
        return minutes;
    }
}
