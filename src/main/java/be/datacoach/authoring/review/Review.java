package be.datacoach.authoring.review;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.ModuleId;
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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One revision of a draft, shown to a second counsellor: asked, then approved or sent back, once. */
@Entity
@Cacheable(false)
@Table(name = "draft_review")
public class Review {

    public enum State {
        ASKED,
        APPROVED,
        SENT_BACK
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(nullable = false, updatable = false)
    private String module;

    @Column(name = "revision_number", nullable = false, updatable = false)
    private int revision;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state = State.ASKED;

    @Column(nullable = false, updatable = false)
    private String question;

    @Column(name = "asked_by", updatable = false)
    private @Nullable AccountId askedBy;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(nullable = false)
    private String answer = "";

    @Column(name = "judged_by")
    private @Nullable AccountId judgedBy;

    @Column(name = "judged_at")
    private @Nullable Instant judgedAt;

    @Version
    private int version;

    protected Review() {}

    /** Who, when, and what they say of it. */
    record Saying(AccountId by, Instant at, String words) {}

    Review(ModuleId module, int revision, Saying asking) {
        this.uid = UUID.randomUUID().toString();
        this.module = module.code();
        this.revision = revision;
        this.question = asking.words;
        this.askedBy = asking.by;
        this.askedAt = asking.at;
    }

    void judge(State verdict, Saying saying) {
        if (state != State.ASKED) throw new IllegalStateException("judged before: " + uid);
        state = verdict;
        answer = saying.words;
        judgedBy = saying.by;
        judgedAt = saying.at;
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String uid() {
        return uid;
    }

    public ModuleId module() {
        return new ModuleId(module);
    }

    /** The number of the revision that is shown. */
    public int revision() {
        return revision;
    }

    public State state() {
        return state;
    }

    /** What the reviewer should look at, in the author's words; may be empty. */
    public String question() {
        return question;
    }

    public Optional<AccountId> askedBy() {
        return Optional.ofNullable(askedBy);
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** What the reviewer says of it as a whole; may be empty. */
    public String answer() {
        return answer;
    }

    public Optional<AccountId> judgedBy() {
        return Optional.ofNullable(judgedBy);
    }

    public Optional<Instant> judgedAt() {
        return Optional.ofNullable(judgedAt);
    }
}
