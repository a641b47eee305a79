package be.datacoach.network.talk;

import be.datacoach.access.AccountId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What a message said before it was changed or deleted: for its moderators, while a report of it stands. */
@Entity
@Cacheable(false)
@Table(name = "post_earlier")
class EarlierPost {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "post_id", nullable = false, updatable = false)
    private long post;

    @Column(name = "writer_id", updatable = false)
    private @Nullable AccountId writer;

    @Column(nullable = false, updatable = false)
    private String body;

    @Column(name = "until_at", nullable = false, updatable = false)
    private Instant until;

    protected EarlierPost() {}

    EarlierPost(Post post, Instant now) {
        this.post = post.id();
        this.writer = post.writer().orElse(null);
        this.body = post.body();
        this.until = now.truncatedTo(ChronoUnit.MICROS);
    }

    long post() {
        return post;
    }

    String body() {
        return body;
    }

    Instant until() {
        return until;
    }
}
