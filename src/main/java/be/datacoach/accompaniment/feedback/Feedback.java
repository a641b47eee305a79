package be.datacoach.accompaniment.feedback;

import be.datacoach.access.AccountId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one artefact as it was handed in: begun by a counsellor, gone on with by whoever accompanies the coach
 * by then, and once given never changed again.
 */
@Entity
@Cacheable(false)
@Table(name = "artefact_feedback")
class Feedback {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String submission;

    @Column(name = "coach_id", nullable = false, updatable = false)
    private AccountId coach;

    @Column(name = "counsellor_id")
    private @Nullable AccountId counsellor;

    @Lob
    @Column(nullable = false)
    private String words;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    @Column(name = "seen_at")
    private @Nullable Instant seenAt;

    /** How often it was written; whoever writes on from an older one is told first. */
    @Column(nullable = false)
    private int revision;

    @Version
    private int version;

    protected Feedback() {}

    Feedback(String submission, AccountId coach, Instant now) {
        this.submission = submission;
        this.coach = coach;
        this.words = Words.NONE.json();
        this.writtenAt = now;
    }

    void write(AccountId writer, Words newWords, Instant now) {
        if (verdict != null) {
            throw new IllegalStateException("Given already: " + submission);
        }
        counsellor = writer;
        words = newWords.json();
        writtenAt = now;
        revision++;
    }

    void give(Verdict newVerdict) {
        verdict = newVerdict;
    }

    void see(Instant now) {
        if (seenAt == null) seenAt = now;
    }

    String submission() {
        return submission;
    }

    Optional<AccountId> counsellor() {
        return Optional.ofNullable(counsellor);
    }

    Words words() {
        return Words.parse(words);
    }

    Optional<Verdict> verdict() {
        return Optional.ofNullable(verdict);
    }

    Instant writtenAt() {
        return writtenAt;
    }

    boolean seen() {
        return seenAt != null;
    }

    int revision() {
        return revision;
    }
}
