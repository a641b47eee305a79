package be.datacoach.accompaniment.peer;

import be.datacoach.access.AccountId;
import be.datacoach.accompaniment.feedback.Words;
import be.datacoach.practice.run.Place;
import be.datacoach.practice.sheet.Written;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one coach asks another about an artefact, as it was that day, and what they say of it. A question that nobody answers ends by itself. */
@Entity
@Cacheable(false)
@Table(name = "peer_feedback")
class PeerFeedback {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(name = "asker_id", nullable = false, updatable = false)
    private AccountId asker;

    @Column(name = "giver_id", updatable = false)
    private @Nullable AccountId giver;

    @Column(nullable = false, updatable = false)
    private String module;

    @Column(name = "module_version", nullable = false, updatable = false)
    private int moduleVersion;

    @Column(nullable = false, updatable = false)
    private String block;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PeerStanding standing;

    @Lob
    @Column(nullable = false, updatable = false)
    private String question;

    @Lob
    @Column(nullable = false, updatable = false)
    private String texts;

    @Lob
    @Column(nullable = false)
    private String words;

    /** How often it was written; whoever writes on from an older one is told first. */
    @Column(nullable = false)
    private int revision;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "given_at")
    private @Nullable Instant givenAt;

    @Column(name = "thanked_at")
    private @Nullable Instant thankedAt;

    @Column(name = "shared_at")
    private @Nullable Instant sharedAt;

    @Version
    private int version;

    protected PeerFeedback() {}

    /** @param uid chosen by the page */
    record Asking(String uid, AccountId asker, AccountId giver, Place place, String question) {}

    PeerFeedback(Asking asking, Written written, Instant now) {
        this.uid = asking.uid();
        this.asker = asking.asker();
        this.giver = asking.giver();
        this.module = asking.place().module().code();
        this.moduleVersion = asking.place().version();
        this.block = asking.place().block().code();
        this.standing = PeerStanding.ASKED;
        this.question = asking.question();
        this.texts = written.asResult().getJsonObject("response").toString();
        this.words = Words.NONE.json();
        this.askedAt = now;
    }

    /** @param term how long a question waits */
    boolean isOpen(Instant now, Duration term) {
        return standing == PeerStanding.ASKED && now.isBefore(askedAt.plus(term));
    }

    void answer(boolean yes, Instant now) {
        standing = yes ? PeerStanding.ACCEPTED : PeerStanding.DECLINED;
        answeredAt = now;
    }

    void write(Words newWords) {
        if (standing != PeerStanding.ACCEPTED) throw new IllegalStateException("Not to be written in: " + uid);
        words = newWords.json();
        revision++;
    }

    void give(Instant now) {
        standing = PeerStanding.GIVEN;
        givenAt = now;
    }

    void thank(Instant now) {
        if (thankedAt == null) thankedAt = now;
    }

    void share(boolean yes, Instant now) {
        if (yes == (sharedAt != null)) return;
        sharedAt = yes ? now : null;
    }

    String uid() {
        return uid;
    }

    AccountId asker() {
        return asker;
    }

    Optional<AccountId> giver() {
        return Optional.ofNullable(giver);
    }

    String module() {
        return module;
    }

    int moduleVersion() {
        return moduleVersion;
    }

    String block() {
        return block;
    }

    PeerStanding standing() {
        return standing;
    }

    String question() {
        return question;
    }

    String texts() {
        return texts;
    }

    Words words() {
        return Words.parse(words);
    }

    int revision() {
        return revision;
    }

    Instant askedAt() {
        return askedAt;
    }

    Optional<Instant> givenAt() {
        return Optional.ofNullable(givenAt);
    }

    boolean thanked() {
        return thankedAt != null;
    }

    boolean shared() {
        return sharedAt != null;
    }
}
