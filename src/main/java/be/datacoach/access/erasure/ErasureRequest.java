package be.datacoach.access.erasure;

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
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody wants to be erased: there until it is done, and gone with them, or until they take it back. */
@Entity
@Cacheable(false)
@Table(name = "erasure_request")
class ErasureRequest {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(name = "account_id", nullable = false, updatable = false)
    private AccountId account;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "due_at", nullable = false, updatable = false)
    private Instant dueAt;

    /** The day on which a letter came that asks for it; nothing where they asked themselves. */
    @Column(name = "letter_on", updatable = false)
    private @Nullable LocalDate letterOn;

    @Column(name = "letter_about", updatable = false)
    private @Nullable String letterAbout;

    /** When administrators were last told that it is late. */
    @Column(name = "told_at")
    private @Nullable Instant toldAt;

    @Version
    private int version;

    protected ErasureRequest() {}

    ErasureRequest(AccountId account, Instant askedAt, Instant dueAt) {
        this.uid = UUID.randomUUID().toString();
        this.account = account;
        this.askedAt = askedAt;
        this.dueAt = dueAt;
    }

    /** Asked by letter, by somebody for whom an administrator writes it down. */
    ErasureRequest(AccountId account, LetterOfSomebody letter, Instant askedAt, Instant dueAt) {
        this(account, askedAt, dueAt);
        this.letterOn = letter.on();
        this.letterAbout = letter.about();
    }

    Optional<LetterOfSomebody> letter() {
        return Optional.ofNullable(letterOn)
                .map(day -> new LetterOfSomebody(day, Objects.requireNonNullElse(letterAbout, "")));
    }

    boolean isOverdue(Instant now) {
        return !now.isBefore(dueAt);
    }

    void told(Instant now) {
        toldAt = now;
    }

    String uid() {
        return uid;
    }

    AccountId account() {
        return account;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant dueAt() {
        return dueAt;
    }
}
