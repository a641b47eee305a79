package be.datacoach.network.circle;

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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A network asks to stand under another, or to have another under it; it holds once the other side agreed. */
@Entity
@Cacheable(false)
@Table(name = "network_link")
class NetworkLink {
    /** Which of the two asked. */
    enum Side {
        LOWER,
        UPPER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "lower_id", nullable = false, updatable = false)
    private long lower;

    @Column(name = "upper_id", nullable = false, updatable = false)
    private long upper;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Side asking;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "agreed_at")
    private @Nullable Instant agreedAt;

    @Version
    private int version;

    protected NetworkLink() {}

    NetworkLink(long lower, long upper, Side asking, Instant askedAt) {
        this.lower = lower;
        this.upper = upper;
        this.asking = asking;
        this.askedAt = askedAt;
    }

    /** Twice is once. */
    void agree(Instant now) {
        if (agreedAt == null) agreedAt = now;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long lower() {
        return lower;
    }

    long upper() {
        return upper;
    }

    /** Whether this network, one of the two, is the one that asked. */
    boolean isAskedBy(long network) {
        return network == (asking == Side.LOWER ? lower : upper);
    }

    Optional<Instant> agreedAt() {
        return Optional.ofNullable(agreedAt);
    }
}
