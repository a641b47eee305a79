package be.datacoach.network.circle;

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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Cohorts and single coaches who work on something together, accompanied by one counsellor or more. When it is over it is
 * archived, never deleted.
 */
@Entity
@Cacheable(false)
@Table(name = "learning_network")
public class LearningNetwork {
    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_AIM = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(nullable = false)
    private String name;

    @Column(name = "works_on", nullable = false)
    private String worksOn;

    @Column(nullable = false)
    private boolean archived;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Version
    private int version;

    protected LearningNetwork() {}

    /** @param uid chosen by whoever makes it */
    LearningNetwork(String uid, Intent intent, Instant now) {
        this.uid = Uid.chosen(uid);
        this.name = intent.name();
        this.worksOn = intent.worksOn();
        this.createdAt = now;
    }

    /**
     * What a network is called, and what it works on.
     *
     * @throws IllegalArgumentException where the name is empty, or either is too long
     */
    public record Intent(String name, String worksOn) {
        public Intent {
            name = name.strip();
            worksOn = worksOn.strip();
            if (!holds(name, worksOn)) throw new IllegalArgumentException("Not what a network is called");
        }

        /** Whether such words can be kept. */
        public static boolean holds(String name, String worksOn) {
            return !name.isBlank()
                    && name.strip().length() <= LONGEST_NAME
                    && worksOn.strip().length() <= LONGEST_AIM;
        }
    }

    void become(Intent intent) {
        name = intent.name();
        worksOn = intent.worksOn();
    }

    void archive() {
        archived = true;
    }

    void reopen() {
        archived = false;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    public String uid() {
        return uid;
    }

    public CircleKey key() {
        return new CircleKey(CircleKey.Kind.NETWORK, uid);
    }

    public String name() {
        return name;
    }

    public String worksOn() {
        return worksOn;
    }

    public boolean isArchived() {
        return archived;
    }
}
