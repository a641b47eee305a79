package be.datacoach.access.login;

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
import org.jspecify.annotations.Nullable;

/**
 * Somebody tried to log in. It counts as failed from the moment it begins, so that many attempts at once do not slip
 * past the count; only a right password lifts that. What was turned away unread does not count: whoever waits as long
 * as we asked may try again.
 */
@Entity
@Cacheable(false)
@Table(name = "login_attempt")
class LoginAttempt {
    enum Outcome {
        FAILED,
        SUCCEEDED,
        TURNED_AWAY
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "account_key", nullable = false, updatable = false)
    private String accountKey;

    @Column(name = "address_key", nullable = false, updatable = false)
    private String addressKey;

    @Column(name = "attempted_at", nullable = false, updatable = false)
    private Instant attemptedAt;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    protected LoginAttempt() {}

    LoginAttempt(LoginKeys keys, Instant attemptedAt) {
        this.accountKey = keys.account();
        this.addressKey = keys.address();
        this.attemptedAt = attemptedAt;
        this.outcome = Outcome.FAILED;
    }

    void settle(Outcome settled) {
        outcome = settled;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }
}
