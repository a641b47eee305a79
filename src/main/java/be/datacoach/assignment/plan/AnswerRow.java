package be.datacoach.assignment.plan;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.adaptation.learner.Answer;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What a coach answered to what a path asked, and perhaps took back. */
@Entity
@Cacheable(false)
@Table(name = "learner_answer")
class AnswerRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private AccountId account;

    @Column(name = "rule_id", nullable = false, updatable = false)
    private String rule;

    @Column(nullable = false, updatable = false)
    private String about;

    @Column(name = "said_yes", nullable = false, updatable = false)
    private boolean yes;

    @Column(name = "answered_at", nullable = false, updatable = false)
    private Instant answeredAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected AnswerRow() {}

    AnswerRow(AccountId account, Answer answer, Instant now) {
        this.account = account;
        this.rule = answer.rule().code();
        this.about = answer.about();
        this.yes = answer.yes();
        this.answeredAt = now;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    AccountId account() {
        return account;
    }

    Answer asFact(ZoneId zone) {
        return new Answer(new RuleId(rule), about, yes, answeredAt.atZone(zone).toLocalDate());
    }
}
