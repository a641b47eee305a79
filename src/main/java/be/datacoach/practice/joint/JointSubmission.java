package be.datacoach.practice.joint;

import be.datacoach.access.AccountId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The event by which one maker handed in what all made. */
@Entity
@Cacheable(false)
@Table(name = "joint_submission")
class JointSubmission {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "work_id", nullable = false, updatable = false)
    private Long work;

    @Column(name = "account_id", nullable = false, updatable = false)
    private AccountId account;

    @Column(nullable = false, updatable = false)
    private String submission;

    @Column(nullable = false, updatable = false)
    private int number;

    protected JointSubmission() {}

    JointSubmission(JointWork work, AccountId account, UUID submission) {
        this.work = work.id();
        this.account = account;
        this.submission = submission.toString();
        this.number = work.number();
    }
}
