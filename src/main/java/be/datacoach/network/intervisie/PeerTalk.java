package be.datacoach.network.intervisie;

import be.datacoach.platform.Uid;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One intervisie of a pair: at first without a moment. */
@Entity
@Cacheable(false)
@Table(name = "intervisie")
class PeerTalk {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(name = "pair_id", nullable = false, updatable = false)
    private long pair;

    /** 1 for the first of this pair. */
    @Column(nullable = false, updatable = false)
    private int number;

    @Column(name = "starts_at")
    private @Nullable Instant startsAt;

    @Column(nullable = false, updatable = false)
    private int minutes;

    /** The version of what they see meanwhile. */
    @Column(nullable = false, updatable = false)
    private int protocol;

    /** When both had said that it took place. */
    @Column(name = "held_at")
    private @Nullable Instant heldAt;

    /** How often the moment changed: calendars take the highest. */
    @Column(nullable = false)
    private int changes;

    @Version
    private int version;

    protected PeerTalk() {}

    PeerTalk(long pair, int number, int minutes, int protocol) {
        this.uid = Uid.chosen(UUID.randomUUID().toString());
        this.pair = pair;
        this.number = number;
        this.minutes = minutes;
        this.protocol = protocol;
    }

    void agree(Instant moment) {
        startsAt = moment;
        changes++;
    }

    /** The moment does not suit after all. */
    void loseMoment() {
        startsAt = null;
        changes++;
    }

    /** Both said that it took place. */
    void tookPlace(Instant now) {
        if (heldAt == null) heldAt = now;
    }

    /** One of the two says that it did not. */
    void didNotTakePlace() {
        heldAt = null;
    }

    boolean isHeld() {
        return heldAt != null;
    }

    Optional<Instant> startsAt() {
        return Optional.ofNullable(startsAt);
    }

    Optional<Instant> endsAt() {
        return startsAt().map(start -> start.plus(minutes, ChronoUnit.MINUTES));
    }

    boolean isOver(Instant now) {
        return endsAt().filter(end -> !now.isBefore(end)).isPresent();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String uid() {
        return uid;
    }

    long pair() {
        return pair;
    }

    int number() {
        return number;
    }

    int minutes() {
        return minutes;
    }

    int changes() {
        return changes;
    }
}
