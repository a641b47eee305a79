package be.datacoach.network.peer;

import be.datacoach.access.AccountId;
import be.datacoach.network.peer.Course.Word;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of two coaches who are proposed to each other, and what they said to it. */
@Entity
@Cacheable(false)
@Table(name = "peer_side")
class PeerSide {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "pair_id", nullable = false, updatable = false)
    private PeerPair pair;

    @Column(name = "coach_id", nullable = false, updatable = false)
    private AccountId coach;

    @Enumerated(EnumType.STRING)
    private @Nullable Word word;

    @Column(name = "said_at")
    private @Nullable Instant saidAt;

    @Version
    private int version;

    protected PeerSide() {}

    PeerSide(PeerPair pair, AccountId coach) {
        this.pair = pair;
        this.coach = coach;
    }

    /** The last word counts, for as long as the proposal is open. */
    void say(Word newWord, Instant now) {
        if (newWord == word) return;
        word = newWord;
        saidAt = now;
    }

    PeerPair pair() {
        return pair;
    }

    AccountId coach() {
        return coach;
    }

    Optional<Word> word() {
        return Optional.ofNullable(word);
    }

    Course.Standing standing(Instant now) {
        return pair.course().standing(word(), now);
    }
}
