package be.datacoach.accompaniment.logbook;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.TaskId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One week in the logbook of one coach. It may change: it is a diary, no evidence. */
@Entity
@Cacheable(false)
@Table(name = "log_entry")
class LogEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "coach_id", nullable = false, updatable = false)
    private AccountId coach;

    /** Its Monday. */
    @Column(name = "week_start", nullable = false, updatable = false)
    private LocalDate weekStart;

    @Column(nullable = false)
    private String task;

    @Enumerated(EnumType.STRING)
    @Column(name = "minutes_band", nullable = false)
    private MinutesBand minutes;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Interaction interaction;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MeetingType meeting;

    @Column(name = "own_words", nullable = false)
    private String note;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    @Version
    private int version;

    protected LogEntry() {}

    LogEntry(AccountId coach, Entry said, Instant now) {
        this.coach = coach;
        this.weekStart = said.week().monday();
        say(said, now);
    }

    /** Says something else of the same week. */
    final void say(Entry said, Instant now) {
        task = said.logged().task().code();
        minutes = said.logged().minutes();
        interaction = said.logged().interaction();
        meeting = said.logged().meeting();
        note = said.note();
        writtenAt = now;
    }

    AccountId coach() {
        return coach;
    }

    Logged logged() {
        return new Logged(new Week(weekStart), new TaskId(task), minutes, interaction, meeting);
    }

    Entry entry() {
        return new Entry(logged(), note, version);
    }
}
