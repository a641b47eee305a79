package be.datacoach.network.circle;

import be.datacoach.access.AccountId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A single coach is invited to a network, and takes part from their own yes on. */
@Entity
@Cacheable(false)
@Table(name = "network_coach")
class NetworkCoach {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "network_id", nullable = false, updatable = false)
    private long network;

    @Column(name = "coach_id", nullable = false, updatable = false)
    private AccountId coach;

    @Column(name = "invited_at", nullable = false, updatable = false)
    private Instant invitedAt;

    @Column(name = "joined_at")
    private @Nullable Instant joinedAt;

    @Version
    private int version;

    protected NetworkCoach() {}

    NetworkCoach(long network, AccountId coach, Instant invitedAt) {
        this.network = network;
        this.coach = coach;
        this.invitedAt = invitedAt;
    }

    /** Twice is once. */
    void join(Instant now) {
        if (joinedAt == null) joinedAt = now;
    }

    long network() {
        return network;
    }

    AccountId coach() {
        return coach;
    }

    boolean takesPart() {
        return joinedAt != null;
    }
}
