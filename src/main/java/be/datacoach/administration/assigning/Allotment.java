package be.datacoach.administration.assigning;

import be.datacoach.access.AccountId;
import be.datacoach.administration.audience.Audience;
import be.datacoach.assignment.given.Aim;
import be.datacoach.assignment.given.Gift;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A path given to an audience: one for each audience, which is changed rather than given twice. It is kept after it was
 * withdrawn, so that it can still be read what was done.
 */
@Entity
@Cacheable(false)
@Table(name = "allotment")
public class Allotment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Enumerated(EnumType.STRING)
    @Column(name = "audience_kind", nullable = false, updatable = false)
    private Audience.Kind audienceKind;

    @Column(name = "audience_key", nullable = false, updatable = false)
    private String audienceKey;

    @Embedded
    private Aim aim;

    @Column(nullable = false)
    private double hours;

    @Column(nullable = false)
    private boolean standing;

    @Column(nullable = false)
    private boolean withdrawn;

    @Column(name = "given_by")
    private @Nullable AccountId givenBy;

    @Column(name = "given_at", nullable = false)
    private Instant givenAt;

    @Version
    private int version;

    protected Allotment() {}

    Allotment(String uid, Audience audience, Order order, Allotting allotting) {
        this.uid = uid;
        this.audienceKind = audience.kind();
        this.audienceKey = audience.key();
        become(order, allotting);
    }

    /** Who gives, and when. */
    record Allotting(AccountId by, Instant at) {}

    /** The same audience gets this from now on. */
    final void become(Order order, Allotting allotting) {
        aim = new Aim(order.gift());
        hours = order.hours();
        standing = order.standing() && audience().grows();
        withdrawn = false;
        givenBy = allotting.by;
        givenAt = allotting.at;
    }

    /** Who comes later gets nothing through this any more. */
    void stop() {
        standing = false;
    }

    void withdraw() {
        standing = false;
        withdrawn = true;
    }

    public String uid() {
        return uid;
    }

    public Audience audience() {
        return new Audience(audienceKind, audienceKey);
    }

    public Gift gift() {
        return aim.gift();
    }

    public double hours() {
        return hours;
    }

    public boolean isStanding() {
        return standing;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    public Optional<AccountId> givenBy() {
        return Optional.ofNullable(givenBy);
    }

    public Instant givenAt() {
        return givenAt;
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    /** Goes up with every change of it. */
    public int version() {
        return version;
    }
}
