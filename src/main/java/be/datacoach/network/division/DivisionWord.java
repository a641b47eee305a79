package be.datacoach.network.division;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.organisation.school.SchoolId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a coach says of one module. Who thinks otherwise says another, later word. */
@Entity
@Cacheable(false)
@Table(name = "division_word")
class DivisionWord {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "school_id", nullable = false, updatable = false)
    private SchoolId school;

    @Column(name = "coach_id", nullable = false, updatable = false)
    private AccountId coach;

    @Column(nullable = false, updatable = false)
    private String module;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private SaidOfModule word;

    @Column(name = "said_at", nullable = false, updatable = false)
    private Instant saidAt;

    protected DivisionWord() {}

    DivisionWord(Seat seat, SchoolId school, ModuleId module, SaidOfModule word, Instant now) {
        this.school = school;
        this.coach = seat.coach();
        this.module = module.code();
        this.word = word;
        this.saidAt = now;
    }

    AccountId coach() {
        return coach;
    }

    ModuleId module() {
        return new ModuleId(module);
    }

    SaidOfModule word() {
        return word;
    }
}
