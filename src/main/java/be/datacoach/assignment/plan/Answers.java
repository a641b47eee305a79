package be.datacoach.assignment.plan;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.adaptation.learner.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What coaches answered to what their paths asked. */
@ApplicationScoped
public class Answers {

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** What counts now of several people, the oldest first; who has none is not in it. */
    Map<AccountId, List<Answer>> inForce(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) return Map.of();
        return entities.createQuery(
                        "select r from AnswerRow r where r.account in :accounts and r.withdrawnAt is null order by r.id",
                        AnswerRow.class)
                .setParameter("accounts", accounts)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        AnswerRow::account,
                        Collectors.mapping(row -> row.asFact(clock.getZone()), Collectors.toList())));
    }

    /** What counts now, the oldest first. */
    public List<Answer> inForce(AccountId account) {
        return rows(account).stream().map(row -> row.asFact(clock.getZone())).toList();
    }

    /** Answers; an earlier answer to the same question no longer counts. */
    public void answer(AccountId account, RuleId rule, String about, boolean yes) {
        withdraw(account, rule, about);
        entities.persist(new AnswerRow(account, new Answer(rule, about, yes, LocalDate.now(clock)), clock.instant()));
    }

    /** Takes an answer back, so that it is asked again. */
    public void withdraw(AccountId account, RuleId rule, String about) {
        rows(account).stream()
                .filter(row -> row.asFact(clock.getZone()).answers(rule.code(), about))
                .forEach(row -> row.withdraw(clock.instant()));
    }

    private List<AnswerRow> rows(AccountId account) {
        return entities.createQuery(
                        "select r from AnswerRow r where r.account = :account and r.withdrawnAt is null order by r.id",
                        AnswerRow.class)
                .setParameter("account", account)
                .getResultList();
    }
}
