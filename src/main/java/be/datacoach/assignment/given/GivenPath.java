package be.datacoach.assignment.given;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.organisation.cohort.CohortId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a coach works towards: chosen when they answered the first screen, or given by an administrator. Giving again
 * changes the aim and keeps the registration, so everything that was learned stays.
 */
@Entity
@Cacheable(false)
@Table(name = "given_path")
public class GivenPath {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(name = "account_id", nullable = false, updatable = false)
    private AccountId account;

    @Column(name = "cohort_id")
    private @Nullable CohortId cohort;

    @Column(nullable = false)
    private String targets;

    @Column(nullable = false)
    private String mandatory;

    @Column
    private @Nullable LocalDate deadline;

    @Column(name = "given_by")
    private @Nullable AccountId givenBy;

    @Column(name = "given_at", nullable = false)
    private Instant givenAt;

    @Version
    private int version;

    protected GivenPath() {}

    /** The open path of somebody to whom nothing was given. */
    public GivenPath(AccountId account, Instant now) {
        this.uid = UUID.randomUUID().toString();
        this.account = account;
        this.targets = "";
        this.mandatory = "";
        this.givenAt = now;
    }

    /** Who gives, to which cohort, and when. */
    public record Giving(AccountId by, CohortId cohort, Instant at) {}

    /** Aims at something else; whether it was something else. */
    public boolean give(Assignment assignment, Giving giving) {
        boolean same = givenBy != null && assignment.equals(assignment());
        targets = new TreeMap<>(assignment.targets())
                .entrySet().stream()
                        .map(entry -> entry.getKey() + ":" + entry.getValue())
                        .collect(Collectors.joining(","));
        mandatory = String.join(
                ",",
                new TreeSet<>(assignment.mandatory())
                        .stream().map(ModuleId::code).toList());
        deadline = assignment.deadline().orElse(null);
        cohort = giving.cohort;
        if (!same) {
            givenBy = giving.by;
            givenAt = giving.at;
        }
        return !same;
    }

    /** What it asks, as planning sees it. */
    public Assignment assignment() {
        Map<CompetencyId, Integer> levels = words(targets).stream()
                .map(word -> word.split(":"))
                .collect(Collectors.toMap(parts -> new CompetencyId(parts[0]), parts -> Integer.valueOf(parts[1])));
        Set<ModuleId> modules = words(mandatory).stream().map(ModuleId::new).collect(Collectors.toSet());
        return new Assignment(levels, modules, Optional.ofNullable(deadline));
    }

    public long id() {
        return java.util.Objects.requireNonNull(id, "not stored yet");
    }

    /** Under which everything that is done for it is recorded. */
    public String registration() {
        return uid;
    }

    public AccountId account() {
        return account;
    }

    public Optional<CohortId> cohort() {
        return Optional.ofNullable(cohort);
    }

    /** Whether an administrator gave it. */
    public boolean isGiven() {
        return givenBy != null;
    }

    public Instant givenAt() {
        return givenAt;
    }

    private static Set<String> words(String joined) {
        return joined.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(joined.split(",")));
    }
}
