package be.datacoach.network.example;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One example, over all its texts. */
@Entity
@Cacheable(false)
@Table(name = "practice_example")
class PracticeExample {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(name = "author_id")
    private @Nullable AccountId author;

    @Column(nullable = false)
    private boolean named;

    @Column(name = "goes_along", nullable = false)
    private boolean goesAlong;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Version
    private int version;

    protected PracticeExample() {}

    /** @param uid chosen by the page on which it was begun */
    PracticeExample(String uid, AccountId author, Instant now) {
        this.uid = Uid.chosen(uid);
        this.author = author;
        this.createdAt = now;
    }

    /** One that nobody wrote: for a demonstration. */
    PracticeExample(String uid, Instant now) {
        this.uid = Uid.chosen(uid);
        this.createdAt = now;
    }

    void wish(Wishes wishes) {
        named = wishes.named();
        goesAlong = wishes.goesAlong();
    }

    long id() {
        if (id == null) throw new IllegalStateException("Not stored yet");
        return id;
    }

    String uid() {
        return uid;
    }

    /** Nothing when the author was erased. */
    Optional<AccountId> author() {
        return Optional.ofNullable(author);
    }

    boolean isBy(AccountId somebody) {
        return somebody.equals(author);
    }

    boolean isNamed() {
        return named;
    }

    boolean goesAlong() {
        return goesAlong;
    }
}
