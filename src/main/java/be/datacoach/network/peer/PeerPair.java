package be.datacoach.network.peer;

import be.datacoach.adaptation.curriculum.TaskId;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two coaches who are proposed to each other, and perhaps become a pair; who they are stands in their {@link PeerSide}s. */
@Entity
@Cacheable(false)
@Table(name = "peer_pair")
class PeerPair {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    /** What both would like to think about, as it was when they were proposed to each other. */
    @Column(nullable = false, updatable = false)
    private String questions;

    @Column(name = "proposed_at", nullable = false, updatable = false)
    private Instant proposedAt;

    @Column(name = "open_until", nullable = false, updatable = false)
    private Instant openUntil;

    @Column(name = "paired_at")
    private @Nullable Instant pairedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private int version;

    protected PeerPair() {}

    PeerPair(List<TaskId> shared, Instant now, Instant until) {
        this.uid = UUID.randomUUID().toString();
        this.questions = Profile.written(shared);
        this.proposedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.openUntil = until.truncatedTo(ChronoUnit.MICROS);
    }

    void pair(Instant now) {
        if (pairedAt == null) pairedAt = now;
    }

    void end(Instant now) {
        if (endedAt == null) endedAt = now;
    }

    Course course() {
        return new Course(openUntil, Optional.ofNullable(pairedAt), Optional.ofNullable(endedAt));
    }

    Instant proposedAt() {
        return proposedAt;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String uid() {
        return uid;
    }

    List<TaskId> shared() {
        return Profile.read(questions);
    }
}
