package be.datacoach.network.circle.goal;

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
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that a circle wants to reach together, perhaps by a day. */
@Entity
@Cacheable(false)
@Table(name = "circle_goal")
class CircleGoal {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(nullable = false)
    private String circle;

    @Column(nullable = false, updatable = false)
    private String words;

    @Column
    private @Nullable LocalDate due;

    @Column(name = "author_id", updatable = false)
    private @Nullable AccountId author;

    @Column(name = "wished_at", nullable = false, updatable = false)
    private Instant wishedAt;

    @Column(name = "reached_at")
    private @Nullable Instant reachedAt;

    @Version
    private int version;

    protected CircleGoal() {}

    /** @param uid chosen by the page */
    CircleGoal(String uid, String circle, Goal.Wish wish, AccountId author, Instant now) {
        this.uid = Uid.chosen(uid);
        this.circle = circle;
        this.words = wish.words();
        this.due = wish.due().orElse(null);
        this.author = author;
        this.wishedAt = now;
    }

    /** Twice is once. */
    void reach(boolean yes, Instant now) {
        if (yes != (reachedAt != null)) reachedAt = yes ? now : null;
    }

    boolean isBy(AccountId somebody) {
        return somebody.equals(author);
    }

    String circle() {
        return circle;
    }

    /** @param removable whether who looks may take it away */
    Goal goal(boolean removable) {
        return new Goal(uid, new Goal.Wish(words, Optional.ofNullable(due)), reachedAt != null, removable);
    }
}
