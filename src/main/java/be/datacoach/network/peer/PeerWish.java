package be.datacoach.network.peer;

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
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A coach said yes to what others see of them, until they take it back. Who changes it says yes anew, in another row. */
@Entity
@Cacheable(false)
@Table(name = "peer_wish")
class PeerWish {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "coach_id", nullable = false, updatable = false)
    private AccountId coach;

    @Column(updatable = false)
    private @Nullable String level;

    @Column(updatable = false)
    private @Nullable String phase;

    @Column(nullable = false, updatable = false)
    private String questions;

    @Column(name = "said_at", nullable = false, updatable = false)
    private Instant saidAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    /** It ended because the coach left the school that it was about. */
    @Column(nullable = false)
    private boolean moved;

    @Version
    private int version;

    protected PeerWish() {}

    PeerWish(AccountId coach, Profile profile, Instant now) {
        this.coach = coach;
        this.level = profile.level().orElse(null);
        this.phase = profile.phase().orElse(null);
        this.questions = Profile.written(profile.questions());
        this.saidAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    void withdraw(Instant now) {
        if (withdrawnAt == null) withdrawnAt = now;
    }

    /** What it said of the school no longer holds. */
    void leaveSchool(Instant now) {
        if (withdrawnAt != null) return;
        withdrawnAt = now;
        moved = true;
    }

    AccountId coach() {
        return coach;
    }

    Profile profile() {
        return new Profile(Optional.ofNullable(level), Optional.ofNullable(phase), Profile.read(questions));
    }

    Instant saidAt() {
        return saidAt;
    }

    Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    boolean holds() {
        return withdrawnAt == null;
    }

    boolean hasMoved() {
        return moved;
    }
}
