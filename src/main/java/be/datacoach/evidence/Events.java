package be.datacoach.evidence;

import be.datacoach.platform.Listing;
import be.datacoach.platform.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The event store. There is no way to change or take away what is in it, but for erasure. */
@ApplicationScoped
public class Events {
    private static final String OF_ACTOR = "select e from Event e where e.actor = :actor and e.voided = false";
    private static final String OF_ACTORS = "select e from Event e where e.actor in :actors and e.voided = false";

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Whose trail on which path: where most questions begin. */
    public record Trail(String actor, String registration) {}

    /**
     * Keeps what happened. Something that is there already stays as it is: whoever sends twice gets the same answer.
     *
     * @return whether it was new
     */
    public boolean append(Statement statement) {
        if (withUid(statement.uid()).isPresent()) {
            return false;
        }
        entities.persist(new Event(statement, clock.instant()));
        entities.flush();
        return true;
    }

    public Optional<Statement> withUid(UUID uid) {
        return list(entities.createQuery("select e from Event e where e.uid = :uid", Event.class)
                        .setParameter("uid", uid.toString()))
                .stream()
                .findFirst();
    }

    /** What was done with these verbs to an object and to everything in it, oldest first. */
    public List<Statement> within(Trail trail, Statement.Thing object, Verb... verbs) {
        String iri = object.iri().value();
        return list(entities.createQuery(
                        OF_ACTOR + " and e.registration = :registration and e.objectVersion = :version"
                                + " and e.verb in :verbs and (e.object = :object or e.object like :inside)"
                                + " order by e.id",
                        Event.class)
                .setParameter("actor", trail.actor)
                .setParameter("registration", trail.registration)
                .setParameter("version", object.version())
                .setParameter("verbs", irisOf(verbs))
                .setParameter("object", iri)
                .setParameter("inside", iri + "/%"));
    }

    /** What somebody did with these verbs to an object, and to everything in it, in whichever version, oldest first. */
    public List<Statement> about(String actor, Iri object, Verb... verbs) {
        return about(List.of(actor), object, verbs).getOrDefault(actor, List.of());
    }

    /** The same of several people at once, by actor; who did nothing is not in it. */
    public Map<String, List<Statement>> about(Collection<String> actors, Iri object, Verb... verbs) {
        if (actors.isEmpty()) return Map.of();
        return list(entities.createQuery(
                                OF_ACTORS + " and e.verb in :verbs and (e.object = :object or e.object like :inside)"
                                        + " order by e.id",
                                Event.class)
                        .setParameter("actors", actors)
                        .setParameter("verbs", irisOf(verbs))
                        .setParameter("object", object.value())
                        .setParameter("inside", object.value() + "/%"))
                .stream()
                .collect(Collectors.groupingBy(Statement::actor));
    }

    /** Everything somebody did with these verbs, on whichever path, oldest first. */
    public List<Statement> of(String actor, Verb... verbs) {
        return list(entities.createQuery(OF_ACTOR + " and e.verb in :verbs order by e.id", Event.class)
                .setParameter("actor", actor)
                .setParameter("verbs", irisOf(verbs)));
    }

    /** The same of several people at once, by actor; who did nothing is not in it. */
    public Map<String, List<Statement>> of(Collection<String> actors, Verb... verbs) {
        if (actors.isEmpty()) return Map.of();
        return list(entities.createQuery(OF_ACTORS + " and e.verb in :verbs order by e.id", Event.class)
                        .setParameter("actors", actors)
                        .setParameter("verbs", irisOf(verbs)))
                .stream()
                .collect(Collectors.groupingBy(Statement::actor));
    }

    /** When each of these last did something, whatever it was; whoever never did is not in it. */
    public Map<String, Instant> lastOf(Collection<String> actors) {
        if (actors.isEmpty()) return Map.of();
        return entities.createQuery(
                        "select e from Event e where e.id in"
                                + " (select max(l.id) from Event l where l.actor in :actors group by l.actor)",
                        Event.class)
                .setParameter("actors", actors)
                .getResultStream()
                .map(Event::statement)
                .collect(Collectors.toMap(Statement::actor, Statement::happenedAt));
    }

    /** Everything held on somebody, oldest first, a page at a time. */
    public List<Statement> page(String actor, int from, int most) {
        return list(entities.createQuery("select e from Event e where e.actor = :actor order by e.id", Event.class)
                .setParameter("actor", actor)
                .setFirstResult(from)
                .setMaxResults(most));
    }

    /** What was submitted and not voided, for whoever asks more of it; the event is {@code e}. */
    public static Listing submitted() {
        return Listing.of("Event", "e")
                .where("e.verb = :submitted and e.voided = false", "submitted", Verb.SUBMITTED.iri());
    }

    /** A page of such a listing. */
    public Page<Statement> page(Listing listing, String order, int page, int size) {
        return listing.page(entities, Event.class, order, page, size).map(Event::statement);
    }

    /** Takes a code out of the events of others, in which it says who approved them: for erasure alone. */
    void forget(String uid) {
        List<?> ids = entities.createNativeQuery("select e.id from event e where e.context like ?1")
                .setParameter(1, "%" + uid + "%")
                .getResultList();
        for (Object id : ids) {
            entities.createNativeQuery("update event set context = replace(context, ?1, '') where id = ?2")
                    .setParameter(1, uid)
                    .setParameter(2, id)
                    .executeUpdate();
        }
    }

    private static List<String> irisOf(Verb... verbs) {
        return Arrays.stream(verbs).map(Verb::iri).toList();
    }

    private static List<Statement> list(TypedQuery<Event> query) {
        return query.getResultList().stream().map(Event::statement).toList();
    }
}
