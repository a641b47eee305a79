package be.datacoach.administration.audience;

import be.datacoach.access.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** Lists of people; never changed once made. */
@ApplicationScoped
class ChosenPeople {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(String list, Collection<AccountId> people) {
        people.stream().distinct().forEach(one -> entities.persist(new ChosenPerson(list, one)));
        entities.flush();
    }

    List<AccountId> on(String list) {
        return entities.createQuery("select p.account from ChosenPerson p where p.list = :list", AccountId.class)
                .setParameter("list", list)
                .getResultList();
    }
}
