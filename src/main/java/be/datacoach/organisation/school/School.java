package be.datacoach.organisation.school;

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

/** A school as an institution: a name, and facts that stand apart ({@link SchoolFact}) because they change. */
@Entity
@Cacheable(false)
@Table(name = "school")
public class School {
    static final int LONGEST_NAME = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(nullable = false)
    private String name;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Version
    private int version;

    protected School() {}

    School(String name, Instant now) {
        this.uid = UUID.randomUUID().toString();
        this.name = named(name);
        this.createdAt = now;
    }

    /** @param key by which another system knows this school, unique here; empty for none */
    void knownAs(String key) {
        externalId = key.isBlank() ? null : key.strip();
    }

    void rename(String newName) {
        name = named(newName);
    }

    public SchoolId id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return new SchoolId(id);
    }

    public String uid() {
        return uid;
    }

    public Optional<String> externalId() {
        return Optional.ofNullable(externalId);
    }

    public String name() {
        return name;
    }

    private static String named(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A name has 1 to " + LONGEST_NAME + " characters");
        }
        return stripped;
    }
}
