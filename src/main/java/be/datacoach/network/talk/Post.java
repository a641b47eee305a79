package be.datacoach.network.talk;

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
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A message. Its row stays when it is deleted, without its text, so that a conversation keeps its order. */
@Entity
@Cacheable(false)
@Table(name = "post")
public class Post {
    static final int LONGEST = 4000;
    static final int LONGEST_WORDS = 400;
    static final int LONGEST_ANSWER = 800;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(name = "discussion_id", nullable = false, updatable = false)
    private long discussion;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(name = "writer_id")
    private @Nullable AccountId writer;

    @Column(nullable = false)
    private String body;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    @Column(name = "edited_at")
    private @Nullable Instant editedAt;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @Column(name = "hidden_at")
    private @Nullable Instant hiddenAt;

    @Column(name = "hidden_by")
    private @Nullable AccountId hiddenBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "hidden_why")
    private @Nullable HidingWhy hiddenWhy;

    @Column(name = "hidden_words")
    private @Nullable String hiddenWords;

    @Column(name = "hidden_answer")
    private @Nullable String hiddenAnswer;

    @Version
    private int version;

    protected Post() {}

    /** Where a message stands, and what it is known by. */
    record Slot(String uid, long discussion, int number) {}

    Post(Slot slot, AccountId writer, String body, Instant now) {
        this.uid = slot.uid();
        this.discussion = slot.discussion();
        this.number = slot.number();
        this.writer = writer;
        this.body = body;
        this.writtenAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Only while it stands; whether it says something else now. */
    boolean edit(String other, Instant now) {
        if (!stands() || body.equals(other)) return false;
        body = other;
        editedAt = now.truncatedTo(ChronoUnit.MICROS);
        return true;
    }

    /** Also when it was hidden. Whether this was the first time. */
    boolean delete(Instant now) {
        if (deletedAt != null) return false;
        deletedAt = now.truncatedTo(ChronoUnit.MICROS);
        body = "";
        return true;
    }

    /** Only while it stands: the first who hides it does. Whether this was that. */
    boolean hide(AccountId moderator, HidingWhy why, String words, Instant now) {
        if (!stands()) return false;
        hiddenAt = now.truncatedTo(ChronoUnit.MICROS);
        hiddenBy = moderator;
        hiddenWhy = why;
        hiddenWords = words;
        return true;
    }

    /** Whether it was hidden. */
    boolean show() {
        boolean was = isHidden();
        hiddenAt = null;
        hiddenBy = null;
        hiddenWhy = null;
        hiddenWords = null;
        hiddenAnswer = null;
        return was;
    }

    /** What the writer says to its being hidden, once. Whether this was that once. */
    boolean answerHiding(String answer) {
        if (!isHidden() || hiddenAnswer != null) return false;
        hiddenAnswer = answer;
        return true;
    }

    boolean stands() {
        return deletedAt == null && hiddenAt == null;
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    boolean isHidden() {
        return deletedAt == null && hiddenAt != null;
    }

    boolean isBy(AccountId somebody) {
        return somebody.equals(writer);
    }

    /** Why nobody else reads it. */
    Optional<Hiding> hiding() {
        if (hiddenAt == null || hiddenWhy == null) return Optional.empty();
        return Optional.of(new Hiding(
                Optional.ofNullable(hiddenBy),
                hiddenAt,
                hiddenWhy,
                hiddenWords == null ? "" : hiddenWords,
                Optional.ofNullable(hiddenAnswer)));
    }

    /** Who hid it, unless they were erased; when, why, and what the writer said to it. */
    public record Hiding(Optional<AccountId> by, Instant at, HidingWhy why, String words, Optional<String> answer) {}

    long id() {
        if (id == null) throw new IllegalStateException("Not stored yet");
        return id;
    }

    String uid() {
        return uid;
    }

    long discussion() {
        return discussion;
    }

    int number() {
        return number;
    }

    boolean isFirst() {
        return number == 1;
    }

    Optional<AccountId> writer() {
        return Optional.ofNullable(writer);
    }

    String body() {
        return body;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    Optional<Instant> editedAt() {
        return Optional.ofNullable(editedAt);
    }
}
