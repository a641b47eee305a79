package be.datacoach.evidence;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the event store. It is written once and never changes; {@link Statement} is what others see of it. What turns
 * out to be untrue is voided by a later event, not altered.
 */
@Entity
@Cacheable(false)
@Table(name = "event")
class Event {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(nullable = false, updatable = false)
    private String actor;

    @Column(nullable = false, updatable = false)
    private String verb;

    @Column(nullable = false, updatable = false)
    private String object;

    @Column(name = "object_version", nullable = false, updatable = false)
    private int objectVersion;

    @Lob
    @Column(nullable = false, updatable = false)
    private String result;

    @Lob
    @Column(nullable = false, updatable = false)
    private String context;

    @Column(updatable = false)
    private @Nullable String registration;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant happenedAt;

    @Column(name = "stored_at", nullable = false, updatable = false)
    private Instant storedAt;

    @Column(nullable = false, updatable = false)
    private boolean voided;

    protected Event() {}

    Event(Statement statement, Instant storedAt) {
        this.uid = statement.uid().toString();
        this.actor = statement.actor();
        this.verb = statement.verb().iri();
        this.object = statement.object().iri().value();
        this.objectVersion = statement.object().version();
        this.result = statement.result().toString();
        this.context = statement.context().toString();
        this.registration = statement.registration().orElse(null);
        this.happenedAt = statement.happenedAt();
        this.storedAt = storedAt;
    }

    Statement statement() {
        return new Statement(
                UUID.fromString(uid),
                actor,
                Verb.of(verb),
                new Statement.Thing(new Iri(object), objectVersion),
                parsed(result),
                parsed(context),
                Optional.ofNullable(registration),
                happenedAt);
    }

    private static JsonObject parsed(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
