package be.datacoach.organisation.cohort;

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

/** A coach takes part in a cohort. */
@Entity
@Cacheable(false)
@Table(name = "cohort_member")
class CohortMember {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "cohort_id", nullable = false, updatable = false)
    private CohortId cohort;

    @Column(name = "account_id", nullable = false, updatable = false)
    private AccountId coach;

    @Column(nullable = false, updatable = false)
    private Instant since;

    protected CohortMember() {}

    CohortMember(CohortId cohort, AccountId coach, Instant since) {
        this.cohort = cohort;
        this.coach = coach;
        this.since = since;
    }
}
