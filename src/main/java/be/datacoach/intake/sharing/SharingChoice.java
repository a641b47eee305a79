package be.datacoach.intake.sharing;

import be.datacoach.access.AccountId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A coach chose to share something, or no longer to. It never changes: who thinks otherwise adds another. */
@Entity
@Cacheable(false)
@Table(name = "sharing")
class SharingChoice {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private AccountId account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Subject subject;

    @Column(nullable = false, updatable = false)
    private boolean granted;

    @Column(name = "said_at", nullable = false, updatable = false)
    private Instant saidAt;

    protected SharingChoice() {}

    SharingChoice(AccountId account, Subject subject, boolean granted, Instant saidAt) {
        this.account = account;
        this.subject = subject;
        this.granted = granted;
        this.saidAt = saidAt.truncatedTo(ChronoUnit.MICROS);
    }

    AccountId account() {
        return account;
    }

    Subject subject() {
        return subject;
    }

    Instant saidAt() {
        return saidAt;
    }

    boolean granted() {
        return granted;
    }
}
