package be.datacoach.assignment.plan;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.adaptation.learner.SetAside;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.LearnerKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The decisions that coaches set aside. */
@ApplicationScoped
public class SetAsides {

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Catalogue catalogue;

    /** A rule that was set aside, and why if somebody said. */
    public record Said(RuleId rule, Optional<WhyAside> why) {}

    /** What several coaches set aside and did not restore, with why; who set nothing aside is not in it. */
    public Map<AccountId, List<Said>> saidBy(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) return Map.of();
        return entities.createQuery(
                        "select r from SetAsideRow r where r.account in :accounts and r.restoredAt is null order by r.id",
                        SetAsideRow.class)
                .setParameter("accounts", accounts)
                .getResultStream()
                .filter(row -> isOfCoach(row.said().rule()))
                .collect(Collectors.groupingBy(
                        SetAsideRow::account, Collectors.mapping(SetAsideRow::said, Collectors.toList())));
    }

    /** What several people set aside; who set nothing aside is not in it. */
    Map<AccountId, List<SetAside>> inForce(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) return Map.of();
        return entities.createQuery(
                        "select r from SetAsideRow r where r.account in :accounts and r.restoredAt is null order by r.id",
                        SetAsideRow.class)
                .setParameter("accounts", accounts)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        SetAsideRow::account,
                        Collectors.mapping(row -> row.asFact(clock.getZone()), Collectors.toList())));
    }

    /** A decision that somebody once set aside, and whether it counts again. */
    public record Ever(AccountId account, String rule, String target, boolean restored) {}

    /** Everything that several coaches ever set aside, the oldest first. */
    public List<Ever> everOf(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) return List.of();
        return entities.createQuery(
                        "select r from SetAsideRow r where r.account in :accounts order by r.id", SetAsideRow.class)
                .setParameter("accounts", accounts)
                .getResultStream()
                .filter(row -> isOfCoach(row.said().rule()))
                .map(SetAsideRow::ever)
                .toList();
    }

    /** What somebody set aside on a path as a counsellor is nobody's to count. */
    private boolean isOfCoach(RuleId rule) {
        return catalogue.curriculum(LearnerKind.COUNSELLOR).rule(rule).isEmpty();
    }

    public List<SetAside> inForce(AccountId account) {
        return rows(account).stream().map(row -> row.asFact(clock.getZone())).toList();
    }

    /** Sets aside; doing so again changes nothing. */
    public void setAside(AccountId account, Said said, String target) {
        if (rows(account, said.rule(), target).isEmpty()) {
            entities.persist(new SetAsideRow(account, said, target, clock.instant()));
        }
    }

    public void restore(AccountId account, RuleId rule, String target) {
        rows(account, rule, target).forEach(row -> row.restore(clock.instant()));
    }

    private List<SetAsideRow> rows(AccountId account, RuleId rule, String target) {
        return rows(account).stream()
                .filter(row -> {
                    SetAside fact = row.asFact(clock.getZone());
                    return fact.rule().equals(rule) && fact.target().equals(target);
                })
                .toList();
    }

    private List<SetAsideRow> rows(AccountId account) {
        return entities.createQuery(
                        "select r from SetAsideRow r where r.account = :account and r.restoredAt is null order by r.id",
                        SetAsideRow.class)
                .setParameter("account", account)
                .getResultList();
    }
}
