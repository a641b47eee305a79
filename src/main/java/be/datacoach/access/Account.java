package be.datacoach.access;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can log in. An account starts with a password that somebody else gave, is theirs once they chose their
 * own, and is switched off rather than deleted, so that what they left behind keeps its author until it is erased.
 *
 * <p>Never cached: what an administrator takes away on one instance is gone on all of them.
 */
@Entity
@Cacheable(false)
@Table(name = "account")
public class Account {
    private static final int LONGEST_NAME = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(nullable = false, updatable = false)
    private String username;

    @Column(name = "display_name", nullable = false)
    private String displayName;

    @Column
    private @Nullable String email;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Column(name = "password_changed_at", nullable = false)
    private Instant passwordChangedAt;

    @Column(name = "password_expires_at")
    private @Nullable Instant passwordExpiresAt;

    @Column(name = "must_change_password", nullable = false)
    private boolean mustChangePassword;

    @Column(nullable = false)
    private String locale;

    @Column(nullable = false)
    private boolean active;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role", nullable = false)
    @Enumerated(EnumType.STRING)
    private Set<Role> roles;

    @Version
    private int version;

    protected Account() {}

    public Account(Username username, String displayName, Set<Role> roles, Credential credential, Instant now) {
        this.uid = UUID.randomUUID().toString();
        this.username = username.value();
        this.displayName = named(displayName);
        this.locale = "nl";
        this.active = true;
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        this.roles = copyOf(roles);
        receive(credential, now);
    }

    /** The only way in from now on; sessions that began with another password end. */
    public final void receive(Credential credential, Instant now) {
        passwordHash = credential.hash().encoded();
        mustChangePassword = credential.mustChange();
        passwordExpiresAt = credential.expiresAt().orElse(null);
        passwordChangedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    public void rename(String name) {
        displayName = named(name);
    }

    /** @param address empty for nowhere */
    public void reachAt(String address) {
        email = EmailAddress.stored(address);
    }

    /** @param key by which another system knows this person, unique here; empty for none */
    public void knownAs(String key) {
        externalId = key.isBlank() ? null : key.strip();
    }

    public void playRoles(Set<Role> newRoles) {
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
    }

    public void speak(Locale language) {
        locale = language.getLanguage();
    }

    public void deactivate() {
        active = false;
    }

    public void reactivate() {
        active = true;
    }

    /** Whether this account lets somebody in who knows its password. */
    public boolean isOpen(Instant now) {
        return active && (passwordExpiresAt == null || now.isBefore(passwordExpiresAt));
    }

    public Identity identity() {
        return new Identity(id(), uid, displayName, locale(), roles, mustChangePassword);
    }

    public AccountId id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return new AccountId(id);
    }

    public String uid() {
        return uid;
    }

    public Username username() {
        return new Username(username);
    }

    public String displayName() {
        return displayName;
    }

    /** Where to write to, in small letters. */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public Optional<String> externalId() {
        return Optional.ofNullable(externalId);
    }

    public PasswordHash passwordHash() {
        return PasswordHash.parse(passwordHash);
    }

    public Instant passwordChangedAt() {
        return passwordChangedAt;
    }

    public Optional<Instant> passwordExpiresAt() {
        return Optional.ofNullable(passwordExpiresAt);
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    public boolean isActive() {
        return active;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    /** What a row of the table says of it, in the order in which {@link Accounts#addAll} asks. */
    List<@Nullable Object> row() {
        return Arrays.asList(
                uid,
                username,
                displayName,
                email,
                externalId,
                passwordHash,
                passwordChangedAt,
                passwordExpiresAt,
                mustChangePassword,
                locale,
                active,
                createdAt);
    }

    private static String named(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A name has 1 to " + LONGEST_NAME + " characters");
        }
        return stripped;
    }

    private static Set<Role> copyOf(Set<Role> roles) {
        return roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
    }
}
