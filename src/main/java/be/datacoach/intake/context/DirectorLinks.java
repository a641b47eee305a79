package be.datacoach.intake.context;

import be.datacoach.organisation.school.SchoolId;
import be.datacoach.platform.LinkToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The links that directors were given. */
@ApplicationScoped
class DirectorLinks {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(DirectorLink link) {
        entities.persist(link);
    }

    Optional<DirectorLink> with(LinkToken token) {
        if (!token.isWellFormed()) return Optional.empty();
        return entities.createQuery("select l from DirectorLink l where l.digest = :digest", DirectorLink.class)
                .setParameter("digest", token.digest())
                .getResultStream()
                .findFirst();
    }

    List<DirectorLink> openAt(SchoolId school, Instant now) {
        return entities.createQuery(
                        "select l from DirectorLink l where l.school = :school and l.expiresAt > :now order by l.id",
                        DirectorLink.class)
                .setParameter("school", school)
                .setParameter("now", now)
                .getResultList();
    }
}
