package be.datacoach.platform.mail;

import be.datacoach.platform.Patience;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mail in the outbox. Its version guards that, of two instances that think they send it, one can. */
@Entity
@Table(name = "mail")
public class StoredMail {
    static final Duration LEASE = Duration.ofMinutes(3);

    private static final Patience PATIENCE = Patience.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofHours(18));

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(nullable = false, updatable = false)
    private String recipient;

    @Column(nullable = false, updatable = false)
    private String language;

    @Column(nullable = false, updatable = false)
    private String subject;

    private @Nullable String plain;
    private @Nullable String html;

    @Column(updatable = false)
    private @Nullable String unsubscribe;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MailState state;

    private int failures;

    @Column(name = "not_before", nullable = false)
    private Instant notBefore;

    private @Nullable String lease;

    @Column(name = "leased_until")
    private @Nullable Instant leasedUntil;

    private @Nullable String problem;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private int version;

    protected StoredMail() {}

    /** One that waits; for tests of how it goes on. */
    StoredMail(Mail mail, Instant now) {
        uid = mail.uid();
        recipient = mail.to();
        language = mail.letter().language().getLanguage();
        subject = mail.letter().subject();
        plain = mail.letter().plain();
        html = mail.letter().html();
        unsubscribe = mail.letter().unsubscribe().orElse(null);
        askedAt = now;
        state = MailState.WAITING;
        notBefore = now;
    }

    /** Whether somebody should send it now. */
    boolean isDue(Instant now) {
        boolean waited = state == MailState.WAITING && !now.isBefore(notBefore);
        return waited || (state == MailState.SENDING && isLeaseOver(now));
    }

    /** Whoever handed it over never said how that ended. */
    boolean isLostOnTheWay(Instant now) {
        return state == MailState.HANDING && isLeaseOver(now);
    }

    private boolean isLeaseOver(Instant now) {
        return leasedUntil == null || !now.isBefore(leasedUntil);
    }

    void take(String newLease, Instant now) {
        if (!isDue(now)) {
            throw new IllegalStateException("Not due: " + uid);
        }
        state = MailState.SENDING;
        lease = newLease;
        leasedUntil = now.plus(LEASE);
    }

    boolean isHeldBy(String somebodysLease) {
        return somebodysLease.equals(lease);
    }

    /** From now on the server may have it. */
    void handOver() {
        state = MailState.HANDING;
    }

    void sent(Instant now) {
        end(MailState.SENT, now);
        problem = null;
        plain = null;
        html = null;
    }

    /** It certainly did not arrive, and may be tried again later. */
    void postpone(String code, Instant now) {
        failures++;
        problem = code;
        PATIENCE.after(failures, now).ifPresentOrElse(this::wait, () -> end(MailState.FAILED, now));
    }

    /** The server does not want it, now or later. */
    void refuse(Instant now) {
        problem = "refused";
        end(MailState.FAILED, now);
    }

    void doubt(Instant now) {
        problem = "unsure";
        end(MailState.UNSURE, now);
    }

    /** Somebody wants it sent after all; what was sent stays sent. */
    void tryAgain(Instant now) {
        boolean over = state == MailState.FAILED || state == MailState.UNSURE || state == MailState.KEPT;
        if (over && plain != null) {
            failures = 0;
            endedAt = null;
            wait(now);
        }
    }

    private void wait(Instant from) {
        state = MailState.WAITING;
        notBefore = from;
        lease = null;
        leasedUntil = null;
    }

    private void end(MailState how, Instant now) {
        wait(now);
        state = how;
        endedAt = now;
    }

    MailState state() {
        return state;
    }

    Sealed sealed() {
        return new Sealed(
                uid, recipient, language, subject, plain == null ? "" : plain, html == null ? "" : html, unsubscribe);
    }

    MailReport report() {
        return new MailReport(
                uid,
                recipient,
                subject,
                state,
                Optional.ofNullable(problem),
                askedAt,
                Optional.ofNullable(endedAt),
                Optional.ofNullable(plain));
    }

    /** All that goes into an envelope. */
    record Sealed(
            String uid,
            String to,
            String language,
            String subject,
            String plain,
            String html,
            @Nullable String unsubscribe) {}
}
