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

/** A counsellor accompanies a cohort. All of them may the same; the one with the lowest place is named first. */
@Entity
@Cacheable(false)
@Table(name = "accompanying")
class Accompanying {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "cohort_id", nullable = false, updatable = false)
    private CohortId cohort;

    @Column(name = "account_id", nullable = false, updatable = false)
    private AccountId counsellor;

    @Column(nullable = false)
    private int place;

    @Column(nullable = false, updatable = false)
    private Instant since;

    protected Accompanying() {}

    Accompanying(CohortId cohort, AccountId counsellor, int place, Instant since) {
        this.cohort = cohort;
        this.counsellor = counsellor;
        this.place = place;
        this.since = since;
    }

    void standAt(int newPlace) {
        place = newPlace;
    }

    CohortId cohort() {
        return cohort;
    }

    AccountId counsellor() {
        return counsellor;
    }
}
