package be.datacoach.organisation.school;

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

    @Column(nullable = false)
    private boolean archived;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Version
    private int version;

    protected School() {}

    School(String name, Instant now) {
        this(UUID.randomUUID().toString(), name, now);
    }

    /** @param uid chosen by whoever asks for it */
    School(String uid, String name, Instant now) {
        this.uid = Uid.chosen(uid);
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

    /** It is no more, or not any more ours: what was done there stays, and nobody is offered it. */
    void archive() {
        archived = true;
    }

    void reopen() {
        archived = false;
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
