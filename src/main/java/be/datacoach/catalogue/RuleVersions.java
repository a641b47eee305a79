package be.datacoach.catalogue;

import be.datacoach.adaptation.curriculum.RuleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Every version of a rule that was published in the browser. */
@ApplicationScoped
public class RuleVersions {

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    /** Of one rule, the newest first. */
    public List<RuleVersion> of(RuleId rule) {
        return entities.createQuery(
                        "select v from RuleVersion v where v.rule = :rule order by v.number desc", RuleVersion.class)
                .setParameter("rule", rule.code())
                .getResultList();
    }
}
