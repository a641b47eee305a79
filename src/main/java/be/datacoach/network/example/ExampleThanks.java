package be.datacoach.network.example;

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
import org.jspecify.annotations.Nullable;

/** What somebody thanks an author for. One of each reader; a second takes the place of the first. */
@Entity
@Cacheable(false)
@Table(name = "example_thanks")
class ExampleThanks {
    static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "example_id", nullable = false, updatable = false)
    private long example;

    @Column(name = "giver_id", nullable = false, updatable = false)
    private AccountId giver;

    @Column(nullable = false)
    private String words;

    @Column(nullable = false)
    private boolean named;

    @Column(name = "given_at", nullable = false)
    private Instant givenAt;

    @Version
    private int version;

    protected ExampleThanks() {}

    ExampleThanks(long example, AccountId giver, Instant now) {
        this.example = example;
        this.giver = giver;
        say("", false, now);
    }

    final void say(String said, boolean withName, Instant now) {
        words = said;
        named = withName;
        givenAt = now;
    }

    AccountId giver() {
        return giver;
    }

    String words() {
        return words;
    }

    boolean isNamed() {
        return named;
    }

    Instant givenAt() {
        return givenAt;
    }
}
