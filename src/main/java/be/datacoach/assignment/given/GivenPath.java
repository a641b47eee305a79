package be.datacoach.assignment.given;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.organisation.cohort.CohortId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a coach works towards: chosen when they answered the first screen, or given by an administrator. Giving again
 * changes the aim and keeps the registration, so everything that was learned stays.
 */
@Entity
@Cacheable(false)
@Table(name = "given_path")
public class GivenPath {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(name = "account_id", nullable = false, updatable = false)
    private AccountId account;

    @Column(name = "cohort_id")
    private @Nullable CohortId cohort;

    @Embedded
    private Aim aim;

    @Column(name = "given_by")
    private @Nullable AccountId givenBy;

    @Column(name = "given_at", nullable = false)
    private Instant givenAt;

    @Version
    private int version;

    protected GivenPath() {}

    /** The open path of somebody to whom nothing was given. */
    public GivenPath(AccountId account, Instant now) {
        this.uid = UUID.randomUUID().toString();
        this.account = account;
        this.aim = new Aim(Assignment.open());
        this.givenAt = now;
    }

    /** Who gives, to which cohort, and when. */
    public record Giving(AccountId by, CohortId cohort, Instant at) {}

    /** What giving this would do. */
    public Effect effectOf(Assignment assignment) {
        if (givenBy == null) return Effect.NEW;
        return assignment.equals(assignment()) ? Effect.UNCHANGED : Effect.CHANGED;
    }

    /** Aims at something else, unless it is the same. */
    public Effect give(Assignment assignment, Giving giving) {
        Effect effect = effectOf(assignment);
        if (effect != Effect.UNCHANGED) {
            aim = new Aim(assignment);
            givenBy = giving.by;
            givenAt = giving.at;
        }
        cohort = giving.cohort;
        return effect;
    }

    /** What it asks, as planning sees it. */
    public Assignment assignment() {
        return aim.assignment();
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    /** Under which everything that is done for it is recorded. */
    public String registration() {
        return uid;
    }

    public AccountId account() {
        return account;
    }

    public Optional<CohortId> cohort() {
        return Optional.ofNullable(cohort);
    }

    /** Whether an administrator gave it. */
    public boolean isGiven() {
        return givenBy != null;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
