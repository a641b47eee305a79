package be.datacoach.access.token;

import be.datacoach.access.AccountId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lets another system in as the administrator who made it, for less than that administrator may. */
@Entity
@Cacheable(false)
@Table(name = "api_token")
public class ApiToken {
    static final int LONGEST_NAME = 120;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private String digest;

    @Column(nullable = false, updatable = false)
    private String scopes;

    @Column(name = "account_id", nullable = false, updatable = false)
    private AccountId owner;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @Column(name = "window_at", nullable = false)
    private Instant windowAt;

    @Column(name = "used_in_window", nullable = false)
    private int usedInWindow;

    @Version
    private int version;

    protected ApiToken() {}

    ApiToken(AccountId owner, String digest, Wish wish, Instant now) {
        this.uid = UUID.randomUUID().toString();
        this.owner = owner;
        this.digest = digest;
        this.name = wish.name();
        this.scopes = wish.scopes().stream().map(Scope::name).sorted().collect(Collectors.joining(","));
        this.madeAt = now;
        this.expiresAt = now.plus(wish.lasting());
        this.windowAt = now;
    }

    /** What somebody wants a token for. */
    public record Wish(String name, Set<Scope> scopes, Duration lasting) {
        public Wish {
            name = name.strip();
            scopes = Set.copyOf(scopes);
            if (name.isEmpty() || name.length() > LONGEST_NAME || scopes.isEmpty() || lasting.isNegative()) {
                throw new IllegalArgumentException("A token has a name, something it is for, and an end");
            }
        }
    }

    /** Not before its time, and only once. */
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    boolean isOpen(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /**
     * Counts one request.
     *
     * @return how long to wait, when there were too many in a minute
     */
    Optional<Duration> use(int mostInAMinute, Instant now) {
        if (!now.isBefore(windowAt.plus(WINDOW))) {
            windowAt = now;
            usedInWindow = 0;
        }
        usedInWindow++;
        usedAt = now;
        return usedInWindow <= mostInAMinute
                ? Optional.empty()
                : Optional.of(Duration.between(now, windowAt.plus(WINDOW)));
    }

    public String uid() {
        return uid;
    }

    public String name() {
        return name;
    }

    public Set<Scope> scopes() {
        return Arrays.stream(scopes.split(",")).map(Scope::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    public AccountId owner() {
        return owner;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    public Optional<Instant> usedAt() {
        return Optional.ofNullable(usedAt);
    }
}
