package be.datacoach.organisation.cohort;

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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Coaches who learn side by side for a while. When it is over the cohort is archived, never deleted. */
@Entity
@Cacheable(false)
@Table(name = "cohort")
public class Cohort {
    static final int LONGEST_NAME = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(nullable = false)
    private String name;

    @Column(name = "merged_into")
    private @Nullable CohortId mergedInto;

    @Column(nullable = false)
    private boolean archived;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Version
    private int version;

    protected Cohort() {}

    Cohort(String name, Instant now) {
        this(UUID.randomUUID().toString(), name, now);
    }

    /** @param uid chosen by whoever asks for it */
    Cohort(String uid, String name, Instant now) {
        this.uid = Uid.chosen(uid);
        this.name = named(name);
        this.createdAt = now;
    }

    void rename(String newName) {
        name = named(newName);
    }

    void archive() {
        archived = true;
    }

    void reopen() {
        archived = false;
    }

    /** Everything of this one goes on in the other; it never comes back. */
    void mergeInto(Cohort other) {
        mergedInto = other.id();
        archived = true;
    }

    public CohortId id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return new CohortId(id);
    }

    public String uid() {
        return uid;
    }

    public String name() {
        return name;
    }

    /** In which one it goes on, if it was merged. */
    public Optional<CohortId> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    public boolean isArchived() {
        return archived;
    }

    private static String named(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A name has 1 to " + LONGEST_NAME + " characters");
        }
        return stripped;
    }
}
