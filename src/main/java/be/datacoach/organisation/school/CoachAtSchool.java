package be.datacoach.organisation.school;

import be.datacoach.access.AccountId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A coach works at a school; some work at several. */
@Entity
@Cacheable(false)
@Table(name = "coach_school")
class CoachAtSchool {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private AccountId coach;

    @Column(name = "school_id", nullable = false, updatable = false)
    private SchoolId school;

    @Column(nullable = false, updatable = false)
    private Instant since;

    protected CoachAtSchool() {}

    CoachAtSchool(AccountId coach, SchoolId school, Instant since) {
        this.coach = coach;
        this.school = school;
        this.since = since;
    }
}
