package be.datacoach.intake.context;

import be.datacoach.access.AccountId;
import be.datacoach.organisation.school.SchoolId;
import be.datacoach.platform.LinkToken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link with which the director of one school confirms what is said of it, without an account. It works for thirty days,
 * also a second time, to correct something.
 */
@Entity
@Table(name = "director_link")
public class DirectorLink {
    static final Duration LIFE = Duration.ofDays(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "school_id", nullable = false, updatable = false)
    private SchoolId school;

    @Column(nullable = false, updatable = false)
    private String digest;

    @Column(name = "made_by", updatable = false)
    private @Nullable AccountId madeBy;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @Version
    private int version;

    protected DirectorLink() {}

    DirectorLink(SchoolId school, LinkToken token, AccountId madeBy, Instant now) {
        this.school = school;
        this.digest = token.digest();
        this.madeBy = madeBy;
        this.madeAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    SchoolId school() {
        return school;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }

    /** From now on it opens nothing. */
    void withdraw(Instant now) {
        expiresAt = now;
    }
}
