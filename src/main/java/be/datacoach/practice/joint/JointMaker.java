package be.datacoach.practice.joint;

import be.datacoach.access.AccountId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who makes an artefact with others, or was asked to. An invitation that nobody answers ends by itself. */
@Entity
@Cacheable(false)
@Table(name = "joint_maker")
class JointMaker {
    /** How somebody stands to it. */
    enum Standing {
        INVITED,
        MAKING,
        DECLINED,
        LEFT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(name = "work_id", nullable = false, updatable = false)
    private Long work;

    @Column(name = "account_id", nullable = false, updatable = false)
    private AccountId account;

    @Column(name = "invited_by")
    private @Nullable AccountId invitedBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Standing standing;

    @Column(name = "invited_at", nullable = false)
    private Instant invitedAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    @Version
    private int version;

    protected JointMaker() {}

    private JointMaker(JointWork work, AccountId account, Instant now) {
        this.uid = UUID.randomUUID().toString();
        this.work = work.id();
        this.account = account;
        this.standing = Standing.MAKING;
        this.invitedAt = now;
    }

    /** Who begins it. */
    static JointMaker first(JointWork work, AccountId account, Instant now) {
        return new JointMaker(work, account, now);
    }

    static JointMaker invited(JointWork work, AccountId account, AccountId by, Instant now) {
        JointMaker maker = new JointMaker(work, account, now);
        maker.invite(by, now);
        return maker;
    }

    void invite(AccountId by, Instant now) {
        standing = Standing.INVITED;
        invitedBy = by;
        invitedAt = now;
        answeredAt = null;
        leftAt = null;
    }

    void answer(boolean yes, Instant now) {
        standing = yes ? Standing.MAKING : Standing.DECLINED;
        answeredAt = now;
    }

    void leave(Instant now) {
        standing = Standing.LEFT;
        leftAt = now;
    }

    /** @param term how long an invitation waits */
    boolean isAsked(Instant now, Duration term) {
        return standing == Standing.INVITED && now.isBefore(invitedAt.plus(term));
    }

    boolean makes() {
        return standing == Standing.MAKING;
    }

    Standing standing() {
        return standing;
    }

    String uid() {
        return uid;
    }

    Long work() {
        return work;
    }

    AccountId account() {
        return account;
    }

    Optional<AccountId> invitedBy() {
        return Optional.ofNullable(invitedBy);
    }

    Instant invitedAt() {
        return invitedAt;
    }
}
