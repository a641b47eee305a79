package be.datacoach.practice.joint;

import be.datacoach.access.AccountId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody typed in a field that another wrote in meanwhile. Only who typed it sees it, until they chose. */
@Entity
@Cacheable(false)
@Table(name = "joint_clash")
class JointClash {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(name = "work_id", nullable = false, updatable = false)
    private Long work;

    @Column(name = "account_id", nullable = false, updatable = false)
    private AccountId account;

    @Column(nullable = false, updatable = false)
    private String field;

    @Lob
    @Column(nullable = false, updatable = false)
    private String base;

    @Lob
    @Column(nullable = false, updatable = false)
    private String mine;

    @Column(name = "kept_at", nullable = false, updatable = false)
    private Instant keptAt;

    protected JointClash() {}

    JointClash(JointWork work, AccountId account, FieldMerge.Clash clash, Instant now) {
        this.uid = UUID.randomUUID().toString();
        this.work = work.id();
        this.account = account;
        this.field = clash.field();
        this.base = clash.base();
        this.mine = clash.mine();
        this.keptAt = now;
    }

    String uid() {
        return uid;
    }

    String field() {
        return field;
    }

    String base() {
        return base;
    }

    String mine() {
        return mine;
    }
}
