package be.datacoach.assignment.agreed;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.organisation.school.SchoolId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A module that a coach takes for the team of a school. */
@Entity
@Cacheable(false)
@Table(name = "agreed_module")
class AgreedModule {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "coach_id", nullable = false, updatable = false)
    private AccountId coach;

    @Column(name = "school_id", nullable = false, updatable = false)
    private SchoolId school;

    @Column(nullable = false, updatable = false)
    private String module;

    @Column(nullable = false, updatable = false)
    private int place;

    @Column(name = "agreed_at", nullable = false, updatable = false)
    private Instant agreedAt;

    protected AgreedModule() {}

    /** @param place in the order of learning, from 0 */
    AgreedModule(AccountId coach, SchoolId school, ModuleId module, int place, Instant agreedAt) {
        this.coach = coach;
        this.school = school;
        this.module = module.code();
        this.place = place;
        this.agreedAt = agreedAt;
    }

    AccountId coach() {
        return coach;
    }

    SchoolId school() {
        return school;
    }

    ModuleId module() {
        return new ModuleId(module);
    }
}
