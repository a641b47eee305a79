package be.datacoach.access.correction;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody wants something about themselves put right. Answered once. */
@Entity
@Cacheable(false)
@Table(name = "correction_request")
public class CorrectionRequest {
    /** Of a wish and of an answer. */
    public static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(name = "account_id", nullable = false, updatable = false)
    private AccountId account;

    @Column(nullable = false, updatable = false)
    private String wish;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    private @Nullable String answer;

    @Column(name = "answered_by")
    private @Nullable AccountId answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Version
    private int version;

    protected CorrectionRequest() {}

    CorrectionRequest(String uid, AccountId account, String wish, Instant now) {
        this.uid = uid;
        this.account = account;
        this.wish = within(wish);
        this.askedAt = now;
    }

    void answer(String words, AccountId by, Instant now) {
        if (answeredAt != null) throw new IllegalStateException("Answered already: " + uid);
        answer = within(words);
        answeredBy = by;
        answeredAt = now;
    }

    private static String within(String words) {
        String stripped = words.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new IllegalArgumentException("1 to " + LONGEST + " characters");
        }
        return stripped;
    }

    public String uid() {
        return uid;
    }

    public AccountId account() {
        return account;
    }

    public String wish() {
        return wish;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }
}
