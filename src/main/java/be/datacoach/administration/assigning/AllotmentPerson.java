package be.datacoach.administration.assigning;

import be.datacoach.access.AccountId;
import be.datacoach.assignment.given.Gift;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody whom an allotment is meant for. */
@Entity
@Cacheable(false)
@Table(name = "allotment_person")
class AllotmentPerson {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "allotment_id", nullable = false, updatable = false)
    private long allotment;

    @Column(name = "account_id", nullable = false, updatable = false)
    private AccountId account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Fate fate;

    @Column
    private @Nullable LocalDate deadline;

    @Column(nullable = false)
    private boolean newcomer;

    protected AllotmentPerson() {}

    AllotmentPerson(Allotment allotment, AccountId account) {
        this.allotment = allotment.id();
        this.account = account;
        this.fate = Fate.WAITING;
    }

    /** Came into the audience after it was given. */
    static AllotmentPerson newcomer(Allotment allotment, AccountId account) {
        var person = new AllotmentPerson(allotment, account);
        person.newcomer = true;
        return person;
    }

    /** @param ownDay the deadline of this one alone, or nothing */
    void await(@Nullable LocalDate ownDay) {
        fate = Fate.WAITING;
        deadline = ownDay;
        newcomer = false;
    }

    void leave() {
        if (fate.has() || fate == Fate.WAITING) {
            fate = Fate.LEAVING;
        }
    }

    void meet(Fate now) {
        fate = now;
    }

    /** What this one gets of what everybody gets. */
    Gift of(Gift gift) {
        return deadline == null ? gift : gift.until(deadline);
    }

    AccountId account() {
        return account;
    }

    Fate fate() {
        return fate;
    }

    @Nullable
    LocalDate deadline() {
        return deadline;
    }

    boolean isNewcomer() {
        return newcomer;
    }
}
