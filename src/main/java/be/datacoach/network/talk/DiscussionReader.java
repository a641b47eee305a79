package be.datacoach.network.talk;

import be.datacoach.access.AccountId;
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
import org.jspecify.annotations.Nullable;

/** How far somebody read a conversation, and what they want to hear of it. {@link Readers} changes it. */
@Entity
@Cacheable(false)
@Table(name = "discussion_reader")
class DiscussionReader {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "discussion_id", nullable = false, updatable = false)
    private long discussion;

    @Column(name = "account_id", nullable = false, updatable = false)
    private AccountId account;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable Stance stance;

    @Column(name = "read_to", nullable = false)
    private int readTo;

    @Version
    private int version;

    protected DiscussionReader() {}

    Stance stance() {
        return stance == null ? Stance.NEITHER : stance;
    }

    int readTo() {
        return readTo;
    }

    long discussion() {
        return discussion;
    }

    AccountId account() {
        return account;
    }
}
