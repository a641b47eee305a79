package be.datacoach.network.circle;

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
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A dated yes of somebody to what the others of a circle see of them, or the yes taken back. */
@Entity
@Cacheable(false)
@Table(name = "circle_showing")
class Showing {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String circle;

    @Column(name = "account_id", nullable = false, updatable = false)
    private AccountId account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Shown what;

    @Column(nullable = false)
    private boolean holds;

    @Column(nullable = false)
    private Instant since;

    @Version
    private int version;

    protected Showing() {}

    Showing(String circle, AccountId account, Shown what, Instant since) {
        this.circle = circle;
        this.account = account;
        this.what = what;
        this.holds = true;
        this.since = since;
    }

    /** Saying the same again changes nothing, not even since when. */
    void become(boolean yes, Instant now) {
        if (holds == yes) return;
        holds = yes;
        since = now;
    }

    String circle() {
        return circle;
    }

    AccountId account() {
        return account;
    }

    Shown what() {
        return what;
    }

    boolean holds() {
        return holds;
    }

    Instant since() {
        return since;
    }
}
