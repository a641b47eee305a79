package be.datacoach.accompaniment.talk;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.CompetencyId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A talk about a portfolio, as it was recorded. It never changes; the newest one stands. */
@Entity
@Cacheable(false)
@Table(name = "portfolio_talk")
class PortfolioTalk {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(name = "coach_id", nullable = false, updatable = false)
    private AccountId coach;

    @Column(name = "counsellor_id")
    private @Nullable AccountId counsellor;

    @Column(name = "held_on", nullable = false, updatable = false)
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Talk.Result result;

    @Lob
    @Column(nullable = false, updatable = false)
    private String remarks;

    @Column(nullable = false, updatable = false)
    private String levels;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "seen_at")
    private @Nullable Instant seenAt;

    @Version
    private int version;

    protected PortfolioTalk() {}

    PortfolioTalk(String uid, AccountId coach, AccountId counsellor, Talk talk, Instant now) {
        this.uid = uid;
        this.coach = coach;
        this.counsellor = counsellor;
        this.heldOn = talk.heldOn();
        this.result = talk.result();
        this.remarks = talk.remarks();
        this.levels = new TreeMap<>(talk.levels())
                .entrySet().stream()
                        .map(entry -> entry.getKey().code() + "=" + entry.getValue())
                        .collect(Collectors.joining(","));
        this.recordedAt = now;
    }

    void see(Instant now) {
        if (seenAt == null) seenAt = now;
    }

    boolean seen() {
        return seenAt != null;
    }

    Optional<AccountId> counsellor() {
        return Optional.ofNullable(counsellor);
    }

    Talk talk() {
        Map<CompetencyId, Integer> confirmed = new TreeMap<>();
        for (String entry : levels.isEmpty() ? new String[0] : levels.split(",")) {
            String[] parts = entry.split("=");
            confirmed.put(new CompetencyId(parts[0]), Integer.valueOf(parts[1]));
        }
        return new Talk(heldOn, result, remarks, confirmed);
    }
}
