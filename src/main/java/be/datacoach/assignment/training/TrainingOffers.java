package be.datacoach.assignment.training;

import be.datacoach.access.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** To whom the path for counsellors was offered. */
@ApplicationScoped
class TrainingOffers {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(TrainingOffer offer) {
        entities.persist(offer);
    }

    Optional<TrainingOffer> to(AccountId account) {
        return entities.createQuery("select o from TrainingOffer o where o.account = :account", TrainingOffer.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    /** Who was offered nothing is not in it. */
    Map<AccountId, TrainingOffer> to(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) return Map.of();
        return entities.createQuery("select o from TrainingOffer o where o.account in :accounts", TrainingOffer.class)
                .setParameter("accounts", accounts)
                .getResultStream()
                .collect(Collectors.toMap(TrainingOffer::account, Function.identity()));
    }
}
