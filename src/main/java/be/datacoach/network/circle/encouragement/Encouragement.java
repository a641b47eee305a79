package be.datacoach.network.circle.encouragement;

import be.datacoach.access.AccountId;
import be.datacoach.platform.Uid;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A few words of somebody in a circle to one peer, or to all. What a counsellor hid, only the writer and counsellors read. */
@Entity
@Cacheable(false)
@Table(name = "circle_encouragement")
class Encouragement {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(nullable = false)
    private String circle;

    @Column(name = "writer_id", updatable = false)
    private @Nullable AccountId writer;

    @Column(name = "reader_id", updatable = false)
    private @Nullable AccountId reader;

    @Column(nullable = false, updatable = false)
    private String words;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    @Column(name = "hidden_reason")
    private @Nullable String hiddenReason;

    @Version
    private int version;

    protected Encouragement() {}

    /** Who writes to whom. @param reader empty for all */
    record Between(AccountId writer, Optional<AccountId> reader) {}

    /** @param uid chosen by the page */
    Encouragement(String uid, String circle, Between between, KindWords words, Instant now) {
        this.uid = Uid.chosen(uid);
        this.circle = circle;
        this.writer = between.writer();
        this.reader = between.reader().orElse(null);
        this.words = words.text();
        this.writtenAt = now;
    }

    /** @param reason for the writer to read */
    void hide(String reason) {
        hiddenReason = reason;
    }

    void show() {
        hiddenReason = null;
    }

    /** Whether somebody may read it who takes part in the circle, or accompanies it. */
    boolean isFor(AccountId somebody, boolean counsellor) {
        if (counsellor || isBy(somebody)) return true;
        return hiddenReason == null && (reader == null || reader.equals(somebody));
    }

    boolean isBy(AccountId somebody) {
        return somebody.equals(writer);
    }

    /** Whether somebody may thank for it: not the writer, and not for what they cannot read. */
    boolean isThankableBy(AccountId somebody) {
        return hiddenReason == null && !isBy(somebody) && (reader == null || reader.equals(somebody));
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String uid() {
        return uid;
    }

    String circle() {
        return circle;
    }

    Optional<AccountId> writer() {
        return Optional.ofNullable(writer);
    }

    Optional<AccountId> reader() {
        return Optional.ofNullable(reader);
    }

    String words() {
        return words;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    Optional<String> hiddenReason() {
        return Optional.ofNullable(hiddenReason);
    }
}
