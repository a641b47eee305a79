package be.datacoach.authoring.presence;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.ModuleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Where authors are at work. */
@ApplicationScoped
class Presences {

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void move(AccountId author, ModuleId module, String block, Instant at) {
        Presence known = entities.find(Presence.class, author.value());
        if (known != null) known.move(module, block, at);
        else entities.persist(new Presence(author, module, block, at));
    }

    List<Presence> since(ModuleId module, Instant moment) {
        return entities.createQuery(
                        "select p from Presence p where p.module = :module and p.seenAt > :moment", Presence.class)
                .setParameter("module", module.code())
                .setParameter("moment", moment)
                .getResultList();
    }
}
