package be.datacoach.organisation.group;

import be.datacoach.platform.Uid;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Schools that belong together. It helps to find them; nobody is compared, ranked or counted by it. */
@Entity
@Cacheable(false)
@Table(name = "school_group")
public class SchoolGroup {
    static final int LONGEST_NAME = 120;

    /** What binds the schools. */
    public enum Kind {
        /** A scholengemeenschap: a school belongs to one at most. */
        COMMUNITY,
        /** A begeleidingsdienst: a school may be served by several. */
        SERVICE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Kind kind;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private boolean archived;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Version
    private int version;

    protected SchoolGroup() {}

    SchoolGroup(String uid, Kind kind, String name, Instant now) {
        this.uid = Uid.chosen(uid);
        this.kind = kind;
        this.name = named(name);
        this.createdAt = now;
    }

    void rename(String newName) {
        name = named(newName);
    }

    void archive(boolean over) {
        archived = over;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String uid() {
        return uid;
    }

    public Kind kind() {
        return kind;
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
