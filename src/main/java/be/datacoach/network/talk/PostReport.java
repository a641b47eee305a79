package be.datacoach.network.talk;

import be.datacoach.access.AccountId;
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
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A member asked the counsellors of the place to look at a message. The writer never learns who. */
@Entity
@Cacheable(false)
@Table(name = "post_report")
class PostReport {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(name = "post_id", nullable = false, updatable = false)
    private long post;

    @Column(name = "reporter_id")
    private @Nullable AccountId reporter;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ReportWhy why;

    @Column(nullable = false, updatable = false)
    private String words;

    @Column(name = "reported_at", nullable = false, updatable = false)
    private Instant reportedAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "settled_by")
    private @Nullable AccountId settledBy;

    @Column(name = "settled_words")
    private @Nullable String settledWords;

    @Column(name = "heard_at")
    private @Nullable Instant heardAt;

    @Version
    private int version;

    protected PostReport() {}

    /** Why, from the list and in words. */
    record Reason(ReportWhy why, String words) {}

    PostReport(String uid, Post post, AccountId reporter, Reason reason, Instant now) {
        this.uid = uid;
        this.post = post.id();
        this.reporter = reporter;
        this.why = reason.why();
        this.words = reason.words();
        this.reportedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** The first who settles it does. Whether this was that. */
    boolean settle(AccountId moderator, String said, Instant now) {
        if (settledAt != null) return false;
        settledAt = now.truncatedTo(ChronoUnit.MICROS);
        settledBy = moderator;
        settledWords = said;
        return true;
    }

    boolean isSettled() {
        return settledAt != null;
    }

    /** How it ended: by whom, unless they were erased, and with which words to who reported it. */
    Optional<Settlement> settlement() {
        return settledAt == null
                ? Optional.empty()
                : Optional.of(new Settlement(
                        Optional.ofNullable(settledBy), settledAt, settledWords == null ? "" : settledWords));
    }

    record Settlement(Optional<AccountId> by, Instant at, String words) {}

    String uid() {
        return uid;
    }

    long post() {
        return post;
    }

    Optional<AccountId> reporter() {
        return Optional.ofNullable(reporter);
    }

    ReportWhy why() {
        return why;
    }

    String words() {
        return words;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    boolean isHeard() {
        return heardAt != null;
    }
}
