package be.datacoach.authoring.rule;

import be.datacoach.adaptation.curriculum.RuleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All drafts of rules, at most one a rule. */
@ApplicationScoped
class RuleDrafts {

    private static final String OF_RULE = "select d from RuleDraft d where d.rule = :rule";

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    List<RuleDraft> all() {
        return entities.createQuery("select d from RuleDraft d order by d.rule", RuleDraft.class)
                .getResultList();
    }

    Optional<RuleDraft> of(RuleId rule) {
        return entities.createQuery(OF_RULE, RuleDraft.class)
                .setParameter("rule", rule.code())
                .getResultStream()
                .findFirst();
    }

    /** Lets one writer of a rule through at a time. */
    Optional<RuleDraft> locked(RuleId rule) {
        return entities.createQuery(OF_RULE, RuleDraft.class)
                .setParameter("rule", rule.code())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    void add(RuleDraft draft) {
        entities.persist(draft);
        entities.flush();
    }

    void remove(RuleDraft draft) {
        entities.remove(draft);
        entities.flush();
    }
}
