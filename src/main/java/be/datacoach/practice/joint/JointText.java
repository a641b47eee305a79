package be.datacoach.practice.joint;

import be.datacoach.access.AccountId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a field says from a number on, until a later one. */
@Entity
@Cacheable(false)
@Table(name = "joint_text")
class JointText {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "work_id", nullable = false, updatable = false)
    private Long work;

    @Column(nullable = false, updatable = false)
    private String field;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(name = "author_id", updatable = false)
    private @Nullable AccountId author;

    @Lob
    @Column(nullable = false, updatable = false)
    private String words;

    @Column(name = "send_key", nullable = false, updatable = false)
    private String sendKey;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    protected JointText() {}

    /** One save: who, when, and under which key and number. */
    record Save(JointWork work, int number, AccountId author, UUID key, Instant at) {}

    JointText(Save save, String field, String words) {
        this.work = save.work.id();
        this.field = field;
        this.number = save.number;
        this.author = save.author;
        this.words = words;
        this.sendKey = save.key.toString();
        this.writtenAt = save.at;
    }

    String field() {
        return field;
    }

    int number() {
        return number;
    }

    /** Empty for who has no account any more. */
    Optional<AccountId> author() {
        return Optional.ofNullable(author);
    }

    String words() {
        return words;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
