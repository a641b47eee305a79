package be.datacoach.network.division;

import be.datacoach.organisation.school.SchoolId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** That the coaches of a school divide learning, in how many weeks, and how often somebody said something since. */
@Entity
@Cacheable(false)
@Table(name = "school_division")
class SchoolDivision {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "school_id", nullable = false, updatable = false)
    private SchoolId school;

    @Column(nullable = false)
    private int weeks;

    @Column(nullable = false)
    private int revision;

    @Version
    private int version;

    protected SchoolDivision() {}

    /** Somebody said something: who saw the page before has not seen it yet. */
    void moveOn() {
        revision++;
    }

    void takeWeeks(int number) {
        weeks = number;
    }

    SchoolId school() {
        return school;
    }

    int weeks() {
        return weeks;
    }

    int revision() {
        return revision;
    }
}
