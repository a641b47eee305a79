package be.datacoach.administration.assigning;

import be.datacoach.adaptation.path.Assignment;
import be.datacoach.assignment.given.Aim;
import be.datacoach.organisation.cohort.CohortId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a cohort works towards. Kept beside the paths of its members, for whoever joins later. */
@Entity
@Cacheable(false)
@Table(name = "cohort_assignment")
class CohortAssignment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "cohort_id", nullable = false, updatable = false)
    private CohortId cohort;

    @Embedded
    private Aim aim;

    @Column(name = "given_at", nullable = false)
    private Instant givenAt;

    @Version
    private int version;

    protected CohortAssignment() {}

    CohortAssignment(CohortId cohort, Assignment assignment, Instant now) {
        this.cohort = cohort;
        this.aim = new Aim(assignment);
        this.givenAt = now;
    }

    /** Whether it was something else before. */
    boolean change(Assignment assignment, Instant now) {
        if (assignment.equals(assignment())) {
            return false;
        }
        aim = new Aim(assignment);
        givenAt = now;
        return true;
    }

    Assignment assignment() {
        return aim.assignment();
    }
}
