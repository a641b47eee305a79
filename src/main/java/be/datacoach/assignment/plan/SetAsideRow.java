package be.datacoach.assignment.plan;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.adaptation.learner.SetAside;
import be.datacoach.adaptation.path.Decision;
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
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A decision that a coach set aside, and perhaps restored. */
@Entity
@Cacheable(false)
@Table(name = "set_aside")
class SetAsideRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private AccountId account;

    @Column(name = "rule_id", nullable = false, updatable = false)
    private String rule;

    @Column(nullable = false, updatable = false)
    private String target;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable WhyAside why;

    @Column(name = "set_at", nullable = false, updatable = false)
    private Instant setAt;

    @Column(name = "restored_at")
    private @Nullable Instant restoredAt;

    protected SetAsideRow() {}

    SetAsideRow(AccountId account, SetAsides.Said said, String target, Instant now) {
        this.account = account;
        this.rule = said.rule().code();
        this.why = said.why().orElse(null);
        this.target = target;
        this.setAt = now;
    }

    void restore(Instant now) {
        restoredAt = now;
    }

    SetAsides.Said said() {
        return new SetAsides.Said(new RuleId(rule), Optional.ofNullable(why));
    }

    AccountId account() {
        return account;
    }

    SetAsides.Ever ever() {
        return new SetAsides.Ever(account, rule, target, restoredAt != null);
    }

    boolean isOf(Decision decision) {
        return rule.equals(decision.reason().rule()) && target.equals(decision.target());
    }

    Instant asideSince() {
        return setAt;
    }

    SetAside asFact(ZoneId zone) {
        return new SetAside(new RuleId(rule), target, setAt.atZone(zone).toLocalDate());
    }
}
