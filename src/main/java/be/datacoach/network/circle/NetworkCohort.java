package be.datacoach.network.circle;

import be.datacoach.organisation.cohort.CohortId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A cohort takes part in a network: so do its members, as long as they are. */
@Entity
@Cacheable(false)
@Table(name = "network_cohort")
class NetworkCohort {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "network_id", nullable = false, updatable = false)
    private long network;

    @Column(name = "cohort_id", nullable = false, updatable = false)
    private CohortId cohort;

    @Column(nullable = false, updatable = false)
    private Instant since;

    protected NetworkCohort() {}

    NetworkCohort(long network, CohortId cohort, Instant since) {
        this.network = network;
        this.cohort = cohort;
        this.since = since;
    }
}
