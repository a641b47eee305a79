package be.datacoach.network.intervisie;

import be.datacoach.access.AccountId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A moment that one of the two proposed, and where. */
@Entity
@Cacheable(false)
@Table(name = "intervisie_moment")
class TalkMoment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "intervisie_id", nullable = false, updatable = false)
    private long talk;

    @Column(name = "coach_id", nullable = false, updatable = false)
    private AccountId coach;

    @Column(name = "starts_at", nullable = false, updatable = false)
    private Instant startsAt;

    @Column(nullable = false, updatable = false)
    private String place;

    /** Unknown of what was proposed before this was kept. */
    @Column(name = "proposed_at", updatable = false)
    private @Nullable Instant proposedAt;

    protected TalkMoment() {}

    TalkMoment(PeerTalk talk, AccountId coach, Instant startsAt, String place, Instant now) {
        this.talk = talk.id();
        this.coach = coach;
        this.startsAt = startsAt;
        this.place = place;
        this.proposedAt = now;
    }

    long talk() {
        return talk;
    }

    AccountId coach() {
        return coach;
    }

    Instant startsAt() {
        return startsAt;
    }

    Optional<Instant> proposedAt() {
        return Optional.ofNullable(proposedAt);
    }

    String place() {
        return place;
    }
}
