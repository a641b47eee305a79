package be.datacoach.reporting.research;

import be.datacoach.access.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What everybody said to studies. */
@ApplicationScoped
class Consents {
    private static final String NEWEST = "select c from Consent c where c.id in"
            + " (select max(d.id) from Consent d where d.study = :study group by d.account)"
            + " and c.granted = true and c.wording = :wording";

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(Consent consent) {
        entities.persist(consent);
    }

    /** Of one person, the newest first. */
    List<Consent> of(AccountId account) {
        return entities.createQuery(
                        "select c from Consent c where c.account = :account order by c.id desc", Consent.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** Those whose last word on the study is a yes to these words. */
    List<AccountId> agreeingTo(Wording wording) {
        return entities.createQuery(NEWEST, Consent.class)
                .setParameter("study", wording.study())
                .setParameter("wording", wording.number())
                .getResultStream()
                .map(Consent::account)
                .toList();
    }
}
