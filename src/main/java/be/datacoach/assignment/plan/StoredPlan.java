package be.datacoach.assignment.plan;

import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.assignment.given.GivenPath;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A path as it was calculated on some occasion, with its decisions and reasons. Only its being seen changes. */
@Entity
@Cacheable(false)
@Table(name = "stored_plan")
public class StoredPlan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "given_path_id", nullable = false, updatable = false)
    private long givenPath;

    @Column(name = "sequence_number", nullable = false, updatable = false)
    private int sequence;

    @Column(name = "calculated_at", nullable = false, updatable = false)
    private Instant calculatedAt;

    @Column(nullable = false, updatable = false)
    private String occasion;

    @Column(nullable = false)
    private long revision;

    @Lob
    @Column(nullable = false, updatable = false)
    private String path;

    @Column(nullable = false)
    private boolean seen;

    /** Not known of those that were kept before it was asked. */
    @Column(updatable = false)
    private @Nullable Boolean done;

    protected StoredPlan() {}

    /**
     * Why and when it was calculated.
     *
     * @param revision of the catalogue
     */
    public record Calculation(String occasion, Instant at, long revision) {}

    StoredPlan(GivenPath given, int sequence, LearningPath path, Calculation calculation) {
        this.givenPath = given.id();
        this.sequence = sequence;
        this.calculatedAt = calculation.at();
        this.occasion = calculation.occasion();
        this.revision = calculation.revision();
        this.path = PathJson.write(path);
        this.seen = sequence == 1;
        this.done = path.done();
    }

    /** In the order in which {@link StoredPlans#addAll} writes it. */
    List<@Nullable Object> row() {
        return Arrays.asList(givenPath, sequence, calculatedAt, occasion, revision, path, seen, done);
    }

    public LearningPath path() {
        return PathJson.read(path);
    }

    /** Whether nothing of it is left to do. */
    public boolean done() {
        return done == null ? path().done() : done;
    }

    /** Once it is stored: later ones have higher numbers, whoever they are of. */
    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    /** Of which given path. */
    public long givenPath() {
        return givenPath;
    }

    /** Whether it is the same path, to the letter. */
    boolean says(LearningPath other) {
        return path.equals(PathJson.write(other));
    }

    /** The first is 1. */
    public int sequence() {
        return sequence;
    }

    public Instant calculatedAt() {
        return calculatedAt;
    }

    public String occasion() {
        return occasion;
    }

    long revision() {
        return revision;
    }

    /** Calculated again against a newer catalogue, and it came out the same. */
    void stillHoldsAt(long newerRevision) {
        revision = newerRevision;
    }

    public boolean seen() {
        return seen;
    }

    public void markSeen() {
        seen = true;
    }
}
