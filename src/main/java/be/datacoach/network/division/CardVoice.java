package be.datacoach.network.division;

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

/** A coach agreed with what became a role card. */
@Entity
@Cacheable(false)
@Table(name = "role_card_voice")
class CardVoice {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "card_id", nullable = false, updatable = false)
    private long card;

    @Column(name = "coach_id", nullable = false, updatable = false)
    private AccountId coach;

    @Column(name = "agreed_at", nullable = false, updatable = false)
    private Instant agreedAt;

    protected CardVoice() {}

    CardVoice(RoleCard card, AccountId coach, Instant agreedAt) {
        this.card = card.id();
        this.coach = coach;
        this.agreedAt = agreedAt;
    }

    AccountId coach() {
        return coach;
    }

    Instant agreedAt() {
        return agreedAt;
    }
}
