package be.datacoach.authoring.review;

import be.datacoach.access.AccountId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a reviewer says of one block. */
@Entity
@Cacheable(false)
@Table(name = "review_remark")
public class Remark {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(name = "review_id", nullable = false, updatable = false)
    private long review;

    @Column(nullable = false, updatable = false)
    private String block;

    @Column(nullable = false, updatable = false)
    private String words;

    @Column(name = "author_id", updatable = false)
    private @Nullable AccountId author;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    protected Remark() {}

    Remark(String uid, Review review, String block, Review.Saying saying) {
        this.uid = uid;
        this.review = review.id();
        this.block = block;
        this.words = saying.words();
        this.author = saying.by();
        this.writtenAt = saying.at();
    }

    /** Its id; empty for what stands around the blocks. */
    public String block() {
        return block;
    }

    public String words() {
        return words;
    }

    public Optional<AccountId> author() {
        return Optional.ofNullable(author);
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
