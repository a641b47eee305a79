package be.datacoach.practice.sheet;

import be.datacoach.access.AccountId;
import be.datacoach.practice.run.Place;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a learner writes in one block. Each time it is saved it gets the next revision; whoever writes on from an older
 * one is shown the newer text first.
 */
@Entity
@Cacheable(false)
@Table(name = "sheet")
class Sheet {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private AccountId account;

    @Column(nullable = false, updatable = false)
    private String registration;

    @Column(nullable = false, updatable = false)
    private String module;

    @Column(nullable = false, updatable = false)
    private String block;

    @Column(nullable = false)
    private int revision;

    @Lob
    @Column(nullable = false)
    private String fields;

    @Column(name = "last_key", nullable = false)
    private String lastKey;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Column(name = "handed_in_revision")
    private @Nullable Integer handedInRevision;

    @Column(name = "handed_in_at")
    private @Nullable Instant handedInAt;

    @Version
    private int version;

    protected Sheet() {}

    Sheet(AccountId account, Place place, Instant now) {
        this.account = account;
        this.registration = place.registration();
        this.module = place.module().code();
        this.block = place.block().code();
        this.fields = "{}";
        this.lastKey = "";
        this.savedAt = now;
    }

    void write(UUID key, Map<String, String> texts, Instant now) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        texts.forEach(json::add);
        fields = json.build().toString();
        lastKey = key.toString();
        savedAt = now;
        revision++;
    }

    /** @return whether this revision had not been handed in before */
    boolean handIn(Instant now) {
        if (handedInRevision != null && handedInRevision == revision) {
            return false;
        }
        handedInRevision = revision;
        handedInAt = now;
        return true;
    }

    boolean wasWrittenBy(UUID key) {
        return lastKey.equals(key.toString());
    }

    Written written() {
        Map<String, String> texts = new LinkedHashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(fields))) {
            var json = reader.readObject();
            json.keySet().forEach(name -> texts.put(name, json.getString(name)));
        }
        Optional<Written.HandedIn> handedIn = Optional.ofNullable(handedInAt)
                .map(at -> new Written.HandedIn(at, handedInRevision != null && handedInRevision == revision));
        return new Written(revision, texts, handedIn);
    }
}
