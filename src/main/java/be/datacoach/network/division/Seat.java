package be.datacoach.network.division;

import be.datacoach.access.AccountId;
import be.datacoach.organisation.school.SchoolId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A coach said yes to what lies on the table, until they leave. Who comes back says yes anew, in another seat. */
@Entity
@Cacheable(false)
@Table(name = "division_seat")
class Seat {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "school_id", nullable = false, updatable = false)
    private SchoolId school;

    @Column(name = "coach_id", nullable = false, updatable = false)
    private AccountId coach;

    @Column(name = "joined_at", nullable = false, updatable = false)
    private Instant joinedAt;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    @Column(name = "agreed_with")
    private @Nullable String agreedWith;

    @Column(name = "agreed_at")
    private @Nullable Instant agreedAt;

    @Version
    private int version;

    protected Seat() {}

    Seat(SchoolId school, AccountId coach, Instant now) {
        this.school = school;
        this.coach = coach;
        this.joinedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    void leave(Instant now) {
        leftAt = now;
        agreedWith = null;
        agreedAt = null;
    }

    /** @param proposal its digest */
    void agree(String proposal, Instant now) {
        if (agreesWith(proposal)) return;
        agreedWith = proposal;
        agreedAt = now;
    }

    /** What was agreed was kept, or is talked over anew: no yes is waiting any more. */
    void beginAnew() {
        agreedWith = null;
        agreedAt = null;
    }

    boolean agreesWith(String proposal) {
        return proposal.equals(agreedWith);
    }

    /** Whether they agreed with a proposal that is no longer the one on the table. */
    boolean agreedWithAnother(String proposal) {
        return agreedWith != null && !agreesWith(proposal);
    }

    Optional<Instant> agreedAt() {
        return Optional.ofNullable(agreedAt);
    }

    SchoolId school() {
        return school;
    }

    Instant joinedAt() {
        return joinedAt;
    }

    Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }

    AccountId coach() {
        return coach;
    }
}
