package be.datacoach.network.talk;

import be.datacoach.access.AccountId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody who is named in a message, by the number that its text holds. */
@Entity
@Cacheable(false)
@Table(name = "post_mention")
class PostMention {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "post_id", nullable = false, updatable = false)
    private long post;

    @Column(nullable = false, updatable = false)
    private int place;

    @Column(name = "account_id")
    private @Nullable AccountId account;

    protected PostMention() {}

    PostMention(long post, int place, AccountId account) {
        this.post = post;
        this.place = place;
        this.account = account;
    }

    long post() {
        return post;
    }

    int place() {
        return place;
    }

    /** Empty once they were erased. */
    Optional<AccountId> account() {
        return Optional.ofNullable(account);
    }
}
