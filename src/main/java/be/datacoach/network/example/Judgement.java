package be.datacoach.network.example;

import be.datacoach.access.AccountId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a counsellor said of an example, once and for good. */
@Entity
@Cacheable(false)
@Table(name = "example_judgement")
class Judgement {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "example_id", nullable = false, updatable = false)
    private long example;

    @Column(name = "moderator_id")
    private @Nullable AccountId moderator;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Verdict verdict;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(name = "asked", nullable = false, updatable = false)
    private String remarks;

    @Column(name = "said_at", nullable = false, updatable = false)
    private Instant saidAt;

    protected Judgement() {}

    Judgement(long example, AccountId moderator, Decision decision, Instant now) {
        this.example = example;
        this.moderator = moderator;
        this.verdict = decision.verdict();
        this.reason = decision.reason();
        this.remarks = decision.remarks().entrySet().stream()
                .map(one -> one.getKey() + "\t" + one.getValue().replaceAll("[\\t\\n\\r]+", " "))
                .collect(Collectors.joining("\n"));
        this.saidAt = now;
    }

    long example() {
        return example;
    }

    Optional<AccountId> moderator() {
        return Optional.ofNullable(moderator);
    }

    Verdict verdict() {
        return verdict;
    }

    String reason() {
        return reason;
    }

    Map<Part, String> remarks() {
        Map<Part, String> read = new EnumMap<>(Part.class);
        remarks.lines().map(line -> line.split("\t", 2)).forEach(cells -> read.put(Part.valueOf(cells[0]), cells[1]));
        return read;
    }

    Instant saidAt() {
        return saidAt;
    }
}
