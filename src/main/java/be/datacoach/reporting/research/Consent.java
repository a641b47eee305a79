package be.datacoach.reporting.research;

import be.datacoach.access.AccountId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Somebody said yes or no to a study in certain words. It never changes: who thinks otherwise adds another. */
@Entity
@Cacheable(false)
@Table(name = "research_consent")
class Consent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private AccountId account;

    @Column(name = "study_id", nullable = false, updatable = false)
    private long study;

    @Column(nullable = false, updatable = false)
    private int wording;

    @Column(nullable = false, updatable = false)
    private String language;

    @Column(nullable = false, updatable = false)
    private boolean granted;

    @Column(name = "said_at", nullable = false, updatable = false)
    private Instant saidAt;

    protected Consent() {}

    Consent(AccountId account, Wording wording, String language, boolean granted, Instant now) {
        this.account = account;
        this.study = wording.study();
        this.wording = wording.number();
        this.language = language;
        this.granted = granted;
        this.saidAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    AccountId account() {
        return account;
    }

    long study() {
        return study;
    }

    int wording() {
        return wording;
    }

    boolean granted() {
        return granted;
    }

    /** A yes, to these words. */
    boolean agreesTo(Wording words) {
        return granted && study == words.study() && wording == words.number();
    }

    OwnConsent.Said asSaid() {
        return new OwnConsent.Said(granted, wording, language, saidAt);
    }
}
