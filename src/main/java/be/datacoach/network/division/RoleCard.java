package be.datacoach.network.division;

import be.datacoach.access.AccountId;
import be.datacoach.organisation.school.SchoolId;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What all coaches at the table agreed on. It never changes; it can be talked over anew, and holds until the next. */
@Entity
@Cacheable(false)
@Table(name = "role_card")
class RoleCard {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(name = "school_id", nullable = false, updatable = false)
    private SchoolId school;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false)
    private String content;

    @Column(name = "agreed_at", nullable = false, updatable = false)
    private Instant agreedAt;

    @Column(name = "reopened_at")
    private @Nullable Instant reopenedAt;

    @Column(name = "reopened_by")
    private @Nullable AccountId reopenedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Reopening reopening;

    @Version
    private int version;

    protected RoleCard() {}

    /** @param number 1 for the first of a school */
    RoleCard(SchoolId school, int number, RoleCardText text, Instant now) {
        this.uid = UUID.randomUUID().toString();
        this.school = school;
        this.number = number;
        this.content = text.json();
        this.agreedAt = now;
    }

    /** Twice is once: the first reason stays. */
    void reopen(Reopening why, @Nullable AccountId by, Instant now) {
        if (reopenedAt != null) return;
        reopenedAt = now;
        reopenedBy = by;
        reopening = why;
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    String uid() {
        return uid;
    }

    int number() {
        return number;
    }

    RoleCardText text() {
        return RoleCardText.read(content);
    }

    Instant agreedAt() {
        return agreedAt;
    }

    boolean isOpen() {
        return reopenedAt != null;
    }

    Optional<AccountId> reopenedBy() {
        return Optional.ofNullable(reopenedBy);
    }

    Optional<Reopening> reopening() {
        return Optional.ofNullable(reopening);
    }
}
