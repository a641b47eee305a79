package be.datacoach.accompaniment.talk;

import be.datacoach.access.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** All talks. */
@ApplicationScoped
class PortfolioTalks {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(PortfolioTalk talk) {
        entities.persist(talk);
        entities.flush();
    }

    boolean has(String uid) {
        return entities.createQuery("select count(t) from PortfolioTalk t where t.uid = :uid", Long.class)
                        .setParameter("uid", uid)
                        .getSingleResult()
                > 0;
    }

    /** Newest first. */
    List<PortfolioTalk> of(AccountId coach) {
        return entities.createQuery(
                        "select t from PortfolioTalk t where t.coach = :coach order by t.id desc", PortfolioTalk.class)
                .setParameter("coach", coach)
                .getResultList();
    }
}
