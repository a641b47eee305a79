package be.datacoach.access.link;

import be.datacoach.access.AccountId;
import be.datacoach.platform.LinkToken;
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
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A link that lets one person choose a password, once. */
@Entity
@Cacheable(false)
@Table(name = "access_link")
class AccessLink {
    /** Why it was made. */
    enum Kind {
        INVITATION,
        FORGOTTEN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private AccountId account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Kind kind;

    @Column(nullable = false, updatable = false)
    private String digest;

    @Column(name = "asked_from", updatable = false)
    private @Nullable String askedFrom;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private int version;

    protected AccessLink() {}

    /** When it begins and ends. */
    record Term(Instant from, Instant until) {}

    AccessLink(AccountId account, Kind kind, LinkToken token, Term term, @Nullable String askedFrom) {
        this.account = account;
        this.kind = kind;
        this.digest = token.digest();
        this.madeAt = term.from;
        this.expiresAt = term.until;
        this.askedFrom = askedFrom;
    }

    AccountId account() {
        return account;
    }

    boolean isInvitation() {
        return kind == Kind.INVITATION;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    /** In the order in which {@link AccessLinks#replaceAll} writes it. */
    List<@Nullable Object> row() {
        return Arrays.asList(account.value(), kind.name(), digest, askedFrom, madeAt, expiresAt);
    }

    /** Used, revoked, or overtaken by another. */
    void end(Instant at) {
        endedAt = at;
    }
}
