package be.datacoach.network.intervisie;

import be.datacoach.access.AccountId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one of the two brings to an intervisie, and takes along from it. */
@Entity
@Cacheable(false)
@Table(name = "intervisie_part")
class TalkPart {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "intervisie_id", nullable = false, updatable = false)
    private long talk;

    @Column(name = "coach_id", nullable = false, updatable = false)
    private AccountId coach;

    @Lob
    @Column(nullable = false)
    private String question = "";

    @Lob
    @Column(name = "taken_along", nullable = false)
    private String note = "";

    @Column(name = "taken_shared", nullable = false)
    private boolean noteShared;

    /** Since when the counsellor reads the note. */
    @Column(name = "counsellor_since")
    private @Nullable Instant counsellorSince;

    @Column(name = "held_said_at")
    private @Nullable Instant heldSaidAt;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    @Version
    private int version;

    protected TalkPart() {}

    TalkPart(PeerTalk talk, AccountId coach, Instant now) {
        this.talk = talk.id();
        this.coach = coach;
        this.writtenAt = now;
    }

    void bring(String text, Instant now) {
        question = text;
        writtenAt = now;
    }

    /** An empty note is shared with no counsellor. @param share with the other */
    void takeAlong(String text, boolean share, Instant now) {
        note = text;
        noteShared = share;
        writtenAt = now;
        if (text.isEmpty()) counsellorSince = null;
    }

    void shareWithCounsellor(Instant now) {
        if (counsellorSince == null) counsellorSince = now;
    }

    void keepFromCounsellor() {
        counsellorSince = null;
    }

    /** @param held whether it took place, as this one says */
    void sayHeld(boolean held, Instant now) {
        if (held && heldSaidAt != null) return;
        heldSaidAt = held ? now : null;
    }

    boolean saysHeld() {
        return heldSaidAt != null;
    }

    Optional<Instant> counsellorSince() {
        return Optional.ofNullable(counsellorSince);
    }

    long talk() {
        return talk;
    }

    AccountId coach() {
        return coach;
    }

    String question() {
        return question;
    }

    String note() {
        return note;
    }

    boolean isNoteShared() {
        return noteShared;
    }
}
