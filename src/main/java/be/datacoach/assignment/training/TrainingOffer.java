package be.datacoach.assignment.training;

import be.datacoach.access.AccountId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The path for counsellors was offered to somebody. Offered anew it stands open anew, whatever was said of it before. */
@Entity
@Cacheable(false)
@Table(name = "training_offer")
class TrainingOffer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private AccountId account;

    @Column(name = "offered_by")
    private @Nullable AccountId offeredBy;

    @Column(name = "offered_at", nullable = false)
    private Instant offeredAt;

    @Column(name = "declined_at")
    private @Nullable Instant declinedAt;

    @Version
    private int version;

    protected TrainingOffer() {}

    TrainingOffer(AccountId account, AccountId by, Instant now) {
        this.account = account;
        this.offeredBy = by;
        this.offeredAt = now;
    }

    void again(AccountId by, Instant now) {
        offeredBy = by;
        offeredAt = now;
        declinedAt = null;
    }

    /** For their own page alone: no administrator sees it. */
    void decline(Instant now) {
        if (declinedAt == null) declinedAt = now;
    }

    boolean isOpen() {
        return declinedAt == null;
    }

    AccountId account() {
        return account;
    }

    Instant offeredAt() {
        return offeredAt;
    }
}
