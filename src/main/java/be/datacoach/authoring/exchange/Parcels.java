package be.datacoach.authoring.exchange;

import be.datacoach.access.AccountId;
import be.datacoach.access.CurrentUser;
import be.datacoach.authoring.exchange.Parcel.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What people brought. Everybody sees their own only. */
@ApplicationScoped
class Parcels {

    static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Takes the place of the one before it, and of what anybody left lying for a day. */
    void bring(Kind kind, String name, byte[] content) {
        Instant now = clock.instant();
        mine(kind).ifPresent(entities::remove);
        entities.flush();
        forgetBroughtBefore(now.minus(KEPT));
        entities.persist(new Parcel(kind, name, content, new Parcel.Bringing(user.id(), now)));
    }

    int forgetBroughtBefore(Instant moment) {
        return entities.createQuery("delete from Parcel p where p.broughtAt < :before")
                .setParameter("before", moment)
                .executeUpdate();
    }

    Optional<Parcel> mine(Kind kind) {
        AccountId me = user.id();
        return entities.createQuery("select p from Parcel p where p.bringer = :me and p.kind = :kind", Parcel.class)
                .setParameter("me", me)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    /** The one that was looked at, if nothing took its place. */
    Optional<Parcel> mine(Kind kind, String uid) {
        return mine(kind).filter(parcel -> parcel.uid().equals(uid));
    }

    void remove(Parcel parcel) {
        entities.remove(parcel);
    }
}
