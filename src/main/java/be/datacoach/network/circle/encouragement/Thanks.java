package be.datacoach.network.circle.encouragement;

import be.datacoach.access.AccountId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody says thanks for an encouragement, once. */
@Entity
@Cacheable(false)
@Table(name = "circle_thanks")
class Thanks {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "encouragement_id", nullable = false, updatable = false)
    private long encouragement;

    @Column(name = "account_id", nullable = false, updatable = false)
    private AccountId by;

    @Column(name = "thanked_at", nullable = false, updatable = false)
    private Instant thankedAt;

    protected Thanks() {}

    Thanks(long encouragement, AccountId by, Instant thankedAt) {
        this.encouragement = encouragement;
        this.by = by;
        this.thankedAt = thankedAt;
    }

    long encouragement() {
        return encouragement;
    }

    AccountId by() {
        return by;
    }
}
