package be.datacoach.network.circle.checkin;

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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A question before a meeting of a circle. */
@Entity
@Cacheable(false)
@Table(name = "check_in")
class CheckIn {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(nullable = false)
    private String circle;

    @Column(nullable = false)
    private String question;

    @Column(name = "held_at", nullable = false)
    private Instant heldAt;

    @Column(name = "at_once", nullable = false)
    private boolean atOnce;

    @Version
    private int version;

    protected CheckIn() {}

    /** @param uid chosen by the page */
    CheckIn(String uid, String circle, Asking asking) {
        this.uid = Uid.chosen(uid);
        this.circle = circle;
        become(asking);
    }

    final void become(Asking asking) {
        question = asking.question();
        heldAt = asking.heldAt();
        atOnce = asking.atOnce();
    }

    /** Whether answers are seen by others now. */
    boolean isOpen(Instant now) {
        return atOnce || !heldAt.isAfter(now);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String uid() {
        return uid;
    }

    String circle() {
        return circle;
    }

    Instant heldAt() {
        return heldAt;
    }

    Asking asking() {
        return new Asking(question, heldAt, atOnce);
    }
}
