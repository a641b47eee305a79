package be.datacoach.network.circle.checkin;

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

/** What somebody answers before a meeting. Who answers nothing has none, and nobody is told. */
@Entity
@Cacheable(false)
@Table(name = "check_in_answer")
class CheckInAnswer {
    static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "check_in_id", nullable = false, updatable = false)
    private long checkIn;

    @Column(name = "account_id", nullable = false, updatable = false)
    private AccountId account;

    @Column(nullable = false)
    private String words;

    @Column(name = "answered_at", nullable = false)
    private Instant answeredAt;

    @Version
    private int version;

    protected CheckInAnswer() {}

    CheckInAnswer(long checkIn, AccountId account, String words, Instant now) {
        this.checkIn = checkIn;
        this.account = account;
        say(words, now);
    }

    final void say(String newWords, Instant now) {
        words = newWords;
        answeredAt = now;
    }

    long checkIn() {
        return checkIn;
    }

    AccountId account() {
        return account;
    }

    String words() {
        return words;
    }
}
