package be.datacoach.network.talk;

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
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A conversation in a place. Its messages have numbers from 1 on, without gaps. Its title belongs to the first of them: it is hidden with
 * it, and goes with it.
 */
@Entity
@Cacheable(false)
@Table(name = "discussion")
public class Discussion {
    static final int LONGEST_TITLE = 120;
    static final int LONGEST_WHY = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(nullable = false)
    private String place;

    @Column(nullable = false)
    private String title;

    @Column(name = "title_hidden", nullable = false)
    private boolean titleHidden;

    @Column(name = "begun_by")
    private @Nullable AccountId begunBy;

    @Column(name = "begun_at", nullable = false, updatable = false)
    private Instant begunAt;

    @Column(name = "last_at", nullable = false)
    private Instant lastAt;

    @Column(nullable = false)
    private int posts;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closed_by")
    private @Nullable AccountId closedBy;

    @Column(name = "closed_why")
    private @Nullable String closedWhy;

    @Version
    private int version;

    protected Discussion() {}

    Discussion(String uid, PlaceKey place, String title, AccountId begunBy, Instant now) {
        this.uid = uid;
        this.place = place.code();
        this.title = title;
        this.begunBy = begunBy;
        this.begunAt = now.truncatedTo(ChronoUnit.MICROS);
        this.lastAt = begunAt;
    }

    /** @return the number of a message that comes now */
    int next(Instant now) {
        lastAt = now.truncatedTo(ChronoUnit.MICROS);
        return ++posts;
    }

    /** Twice is once: the first who closed it did. Whether this was the first time. */
    boolean close(AccountId moderator, String why, Instant now) {
        if (closedAt != null) return false;
        closedAt = now.truncatedTo(ChronoUnit.MICROS);
        closedBy = moderator;
        closedWhy = why;
        return true;
    }

    /** Whether it was closed. */
    boolean reopen() {
        boolean was = closedAt != null;
        closedAt = null;
        closedBy = null;
        closedWhy = null;
        return was;
    }

    void hideTitle(boolean hidden) {
        titleHidden = hidden;
    }

    void forgetTitle() {
        title = "";
    }

    /** Empty when its first message is hidden or gone. */
    Optional<String> title() {
        return titleHidden || title.isEmpty() ? Optional.empty() : Optional.of(title);
    }

    Optional<Closing> closing() {
        return closedAt == null
                ? Optional.empty()
                : Optional.of(new Closing(Optional.ofNullable(closedBy), closedAt, closedWhy == null ? "" : closedWhy));
    }

    /** Who closed it, unless they were erased; when, and why in their words. */
    public record Closing(Optional<AccountId> by, Instant at, String why) {}

    boolean isClosed() {
        return closedAt != null;
    }

    boolean isBegunBy(AccountId somebody) {
        return somebody.equals(begunBy);
    }

    long id() {
        if (id == null) throw new IllegalStateException("Not stored yet");
        return id;
    }

    String uid() {
        return uid;
    }

    PlaceKey place() {
        return PlaceKey.coded(place);
    }

    Instant begunAt() {
        return begunAt;
    }

    Instant lastAt() {
        return lastAt;
    }

    int posts() {
        return posts;
    }
}
