package be.datacoach.accompaniment.help;

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

/** A coach would like to talk something over. Answered once, and closed by the coach. */
@Entity
@Cacheable(false)
@Table(name = "help_request")
class HelpRequest {
    static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(name = "coach_id", nullable = false, updatable = false)
    private AccountId coach;

    @Column(nullable = false, updatable = false)
    private String question;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    private @Nullable String answer;

    @Column(name = "answered_by")
    private @Nullable AccountId answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Version
    private int version;

    protected HelpRequest() {}

    HelpRequest(String uid, AccountId coach, String question, Instant now) {
        this.uid = uid;
        this.coach = coach;
        this.question = said(question);
        this.askedAt = now;
    }

    /** @return whether it was the first answer */
    boolean answer(AccountId by, String text, Instant now) {
        if (answer != null) return false;
        answer = said(text);
        answeredBy = by;
        answeredAt = now;
        return true;
    }

    void close(Instant now) {
        if (closedAt == null) closedAt = now;
    }

    String uid() {
        return uid;
    }

    AccountId coach() {
        return coach;
    }

    String question() {
        return question;
    }

    Instant askedAt() {
        return askedAt;
    }

    Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    Optional<AccountId> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    boolean closed() {
        return closedAt != null;
    }

    private static String said(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new IllegalArgumentException("1 to " + LONGEST + " characters");
        }
        return stripped;
    }
}
