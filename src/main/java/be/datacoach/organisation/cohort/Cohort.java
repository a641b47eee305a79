package be.datacoach.organisation.cohort;

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

    @Column(name = "counsellor_id")
    private @Nullable AccountId counsellor;

    @Column(nullable = false)
    private boolean archived;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Version
    private int version;

    protected Cohort() {}

    Cohort(String name, Instant now) {
        this.uid = UUID.randomUUID().toString();
        this.name = named(name);
        this.createdAt = now;
    }

    void rename(String newName) {
        name = named(newName);
    }

    void accompaniedBy(Optional<AccountId> somebody) {
        counsellor = somebody.orElse(null);
    }

    void archive() {
        archived = true;
    }

    void reopen() {
        archived = false;
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

    public Optional<AccountId> counsellor() {
        return Optional.ofNullable(counsellor);
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
