package be.datacoach.assignment.run;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.PointId;
import be.datacoach.adaptation.learner.ModuleRecord;
import be.datacoach.adaptation.path.Step;
import be.datacoach.assignment.given.GivenPath;
import be.datacoach.catalogue.content.LearnerKind;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A module that a coach opened. Version, variants and added blocks stay as they were that day until the coach chooses a
 * newer version; the band stays, but for an exemption that a challenge did not confirm.
 */
@Entity
@Cacheable(false)
@Table(name = "module_run")
public class ModuleRun {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private AccountId account;

    @Column(nullable = false, updatable = false)
    private String registration;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private LearnerKind audience;

    @Column(nullable = false, updatable = false)
    private String module;

    @Column(name = "module_version", nullable = false)
    private int moduleVersion;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Band band;

    @Column(nullable = false)
    private String variants;

    @Column(nullable = false)
    private String extras;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column
    private @Nullable Integer score;

    @Version
    private int version;

    protected ModuleRun() {}

    /** @param path on which it is opened */
    public ModuleRun(GivenPath path, Step step, Instant now) {
        this.account = path.account();
        this.registration = path.registration();
        this.audience = path.audience();
        this.module = step.module().code();
        this.moduleVersion = step.version();
        this.band = step.band();
        this.variants = variants(step);
        this.extras = extras(step);
        this.startedAt = now;
    }

    /** Goes on in a newer version, in the same band, because the coach asked for it. */
    public void moveTo(Step step) {
        if (finishedAt != null || step.version() <= moduleVersion) {
            throw new IllegalStateException(module + " cannot move from " + moduleVersion + " to " + step.version());
        }
        moduleVersion = step.version();
        variants = variants(step);
        extras = extras(step);
    }

    private static String variants(Step step) {
        return new TreeMap<>(step.variants())
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(","));
    }

    private static String extras(Step step) {
        return step.extras().stream().map(BlockId::code).collect(Collectors.joining(","));
    }

    /** Finishes the module; finishing again changes nothing. Whether this was the first time. */
    public boolean finish(int percent, Instant now) {
        if (finishedAt != null) return false;
        finishedAt = now;
        score = percent;
        return true;
    }

    /** No exemption after all: condensed. Whether that changed anything. */
    public boolean condense() {
        if (band != Band.EXEMPTION || finishedAt != null) return false;
        band = Band.CONDENSED;
        return true;
    }

    public AccountId account() {
        return account;
    }

    public String registration() {
        return registration;
    }

    /** As what somebody takes it. */
    public LearnerKind audience() {
        return audience;
    }

    public ModuleId module() {
        return new ModuleId(module);
    }

    public int moduleVersion() {
        return moduleVersion;
    }

    public Band band() {
        return band;
    }

    /** For each variation point the index of the chosen variant, or -1 for what everybody else reads. */
    public Map<PointId, Integer> variants() {
        var chosen = new TreeMap<PointId, Integer>();
        for (String entry : words(variants)) {
            int equals = entry.lastIndexOf('=');
            chosen.put(new PointId(entry.substring(0, equals)), Integer.valueOf(entry.substring(equals + 1)));
        }
        return chosen;
    }

    public List<BlockId> extras() {
        return words(extras).stream().map(BlockId::new).toList();
    }

    public Instant startedAt() {
        return startedAt;
    }

    public boolean finished() {
        return finishedAt != null;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    public Optional<Integer> score() {
        return Optional.ofNullable(score);
    }

    /** This run as planning sees it. */
    public ModuleRecord asRecord() {
        var state = finished() ? ModuleRecord.State.FINISHED : ModuleRecord.State.STARTED;
        return new ModuleRecord(module(), moduleVersion, state, band, variants());
    }

    private static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }
}
