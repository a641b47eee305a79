package be.datacoach.reporting.research;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A study for which people may be asked to let their data be used. What it is never changes; it begins to ask when it is
 * opened, and closed it neither asks nor gives a file any more.
 */
@Entity
@Cacheable(false)
@Table(name = "research_study")
public class Study {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private String contract;

    @Column(nullable = false, updatable = false)
    private String ethics;

    @Column(name = "kept_until", nullable = false, updatable = false)
    private LocalDate keptUntil;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column
    private @Nullable String salt;

    @Column(name = "key_check")
    private @Nullable String keyCheck;

    @Column(name = "key_made_at")
    private @Nullable Instant keyMadeAt;

    @Version
    private int version;

    protected Study() {}

    Study(StudyWish wish, Instant now) {
        this.uid = wish.uid();
        this.name = wish.name();
        this.contract = wish.contract();
        this.ethics = wish.ethics();
        this.keptUntil = wish.keptUntil();
        this.madeAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Where it stands. */
    public enum State {
        /** Nobody is asked yet: it can still be looked at. */
        PREPARED,
        /** People are asked, and there may be files. */
        OPEN,
        /** Past its last day, or ended before. */
        CLOSED
    }

    public State state(LocalDate today) {
        if (closedAt != null || today.isAfter(keptUntil)) return State.CLOSED;
        return openedAt == null ? State.PREPARED : State.OPEN;
    }

    /** Asks people from now on; again changes nothing. */
    void open(Instant now) {
        if (openedAt == null && closedAt == null) openedAt = now;
    }

    /** For good; again changes nothing. */
    void close(Instant now) {
        if (closedAt == null) closedAt = now;
    }

    /** Gets another key, which takes the place of the one before: only as long as there is no file. */
    public void getKey(String newSalt, String newCheck, Instant now) {
        salt = newSalt;
        keyCheck = newCheck;
        keyMadeAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** What is needed beside the key to make pseudonyms; nothing while there is no key. */
    public Optional<String> salt() {
        return Optional.ofNullable(salt);
    }

    /** What the right key says of itself; the key is not known here. */
    public Optional<String> keyCheck() {
        return Optional.ofNullable(keyCheck);
    }

    public Optional<Instant> keyMadeAt() {
        return Optional.ofNullable(keyMadeAt);
    }

    /** Whether anybody was ever asked. */
    boolean wasOpened() {
        return openedAt != null;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String uid() {
        return uid;
    }

    public String name() {
        return name;
    }

    /** Reference of the agreement between controller and researchers. */
    public String contract() {
        return contract;
    }

    /** Reference of the ethical approval. */
    public String ethics() {
        return ethics;
    }

    /** The last day on which there may be a file of it. */
    public LocalDate keptUntil() {
        return keptUntil;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
