package be.datacoach.accompaniment.note;

import be.datacoach.access.AccountId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a counsellor jotted down on a coach, for themselves alone. */
@Entity
@Cacheable(false)
@Table(name = "counsellor_note")
class CounsellorNote {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(name = "counsellor_id", nullable = false, updatable = false)
    private AccountId counsellor;

    @Column(name = "coach_id", nullable = false, updatable = false)
    private AccountId coach;

    @Lob
    @Column(nullable = false, updatable = false)
    private String text;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    protected CounsellorNote() {}

    CounsellorNote(String uid, AccountId counsellor, AccountId coach, String text, Instant now) {
        this.uid = uid;
        this.counsellor = counsellor;
        this.coach = coach;
        this.text = text;
        this.writtenAt = now;
    }

    AccountId counsellor() {
        return counsellor;
    }

    Note note() {
        return new Note(uid, text, writtenAt);
    }
}
