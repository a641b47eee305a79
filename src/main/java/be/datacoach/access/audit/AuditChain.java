package be.datacoach.access.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Where the chain of the audit trail begins and ends: one row, locked by whoever seals. */
@Entity
@Table(name = "audit_chain")
public class AuditChain {
    static final int ONLY = 1;

    @Id
    private int id;

    @Column(name = "first_number", nullable = false)
    private long firstNumber;

    @Column(name = "first_seal", nullable = false)
    private String firstSeal;

    @Column(name = "last_number", nullable = false)
    private long lastNumber;

    @Column(name = "last_seal", nullable = false)
    private String lastSeal;

    @Version
    private int version;

    protected AuditChain() {}

    void grow(String seal) {
        lastNumber++;
        lastSeal = seal;
    }

    /** Older entries are deleted in time: the chain begins after this one. */
    void beginAfter(long number, String seal) {
        firstNumber = number;
        firstSeal = seal;
    }

    long firstNumber() {
        return firstNumber;
    }

    String firstSeal() {
        return firstSeal;
    }

    long lastNumber() {
        return lastNumber;
    }

    String lastSeal() {
        return lastSeal;
    }
}
