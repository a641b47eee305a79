package be.datacoach.administration.systems;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets another system send a request again when it did not hear the answer. What is made and the key it was made under are
 * kept together, or neither is.
 */
@ApplicationScoped
public class WriteOnce {
    /** What came of it. */
    public sealed interface Outcome {
        /** @param again whether it was made before */
        record Done(String location, boolean again) implements Outcome {}

        /** Something else was asked under this key. */
        record OtherRequest() implements Outcome {}
    }

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Together together;

    /** @param act makes something, and says where it is */
    @Requires(Permission.ADMINISTER)
    public Outcome write(String key, String request, Supplier<String> act) {
        try {
            return together.all(() -> once(key, request, act));
        } catch (PersistenceException perhapsTwiceAtTheSameMoment) {
            return together.all(() -> once(key, request, act));
        }
    }

    private Outcome once(String key, String request, Supplier<String> act) {
        String keyDigest = Digest.of(key);
        String requestDigest = Digest.of(request);
        Optional<KeptReply> kept = find(keyDigest);
        if (kept.isPresent()) {
            return kept.get().isTo(requestDigest)
                    ? new Outcome.Done(kept.get().location(), true)
                    : new Outcome.OtherRequest();
        }
        KeptReply fresh = new KeptReply(user.id(), keyDigest, requestDigest, clock.instant());
        entities.persist(fresh);
        entities.flush();
        fresh.leadsTo(act.get());
        return new Outcome.Done(fresh.location(), false);
    }

    private Optional<KeptReply> find(String key) {
        return entities
                .createQuery("select r from KeptReply r where r.account = :account and r.key = :key", KeptReply.class)
                .setParameter("account", user.id())
                .setParameter("key", key)
                .getResultList()
                .stream()
                .findFirst();
    }
}
