package be.datacoach.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit trail: who did what to what, in opaque ids. Without the account it points at, an entry says
 * nothing about anybody.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "occurred_at", nullable = false, updatable = false)
    private Instant occurredAt;

    @Column(updatable = false)
    private @Nullable String actor;

    @Column(nullable = false, updatable = false)
    private String action;

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(updatable = false)
    private @Nullable String detail;

    /** Its place in the chain; none in the seconds before it is sealed. */
    @Column(name = "seal_number")
    private @Nullable Long sealNumber;

    private @Nullable String seal;

    protected AuditEntry() {}

    /** To keep one, ask the {@link AuditTrail}. */
    public AuditEntry(
            Instant occurredAt, @Nullable String actor, String action, String subject, @Nullable String detail) {
        this.occurredAt = occurredAt;
        this.actor = actor;
        this.action = action;
        this.subject = subject;
        this.detail = detail;
    }

    /** Gives it its place in the chain, for good. */
    public void seal(long number, String digest) {
        sealNumber = number;
        seal = digest;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    /** The uid of who did it; nobody when the application did it by itself. */
    public Optional<String> actor() {
        return Optional.ofNullable(actor);
    }

    public String action() {
        return action;
    }

    public String subject() {
        return subject;
    }

    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }

    /** 0 as long as it is not sealed. */
    public long sealNumber() {
        return sealNumber == null ? 0 : sealNumber;
    }

    /** Empty as long as it is not sealed. */
    public String seal() {
        return seal == null ? "" : seal;
    }
}
