package be.datacoach.network.talk;

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
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What becomes of somebody's messages when they leave a place or are erased: they go, or stay without a name. */
@Entity
@Cacheable(false)
@Table(name = "talk_wish")
class TalkWish {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private AccountId account;

    @Column(name = "posts_go", nullable = false)
    private boolean postsGo;

    @Column(name = "said_at", nullable = false)
    private Instant saidAt;

    @Version
    private int version;

    protected TalkWish() {}

    TalkWish(AccountId account, boolean postsGo, Instant now) {
        this.account = account;
        say(postsGo, now);
    }

    final void say(boolean go, Instant now) {
        postsGo = go;
        saidAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    AccountId account() {
        return account;
    }

    boolean postsGo() {
        return postsGo;
    }
}
