package be.datacoach.assignment.given;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.organisation.cohort.CohortId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody works towards: chosen when they answered the first screen, or given by an administrator. Who is a coach
 * and a counsellor has two, apart. Giving again
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

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private LearnerKind audience;

    @Column(name = "cohort_id")
    private @Nullable CohortId cohort;

    @Column
    private @Nullable String allotment;

    @Embedded
    private Aim aim;

    @Column(nullable = false)
    private String chosen = "";

    @Column(name = "given_by")
    private @Nullable AccountId givenBy;

    @Column(name = "given_at", nullable = false)
    private Instant givenAt;

    @Version
    private int version;

    protected GivenPath() {}

    /** The open path of a coach to whom nothing was given. */
    public GivenPath(AccountId account, Instant now) {
        this(account, LearnerKind.COACH, now);
    }

    /** The open path of somebody to whom nothing was given. */
    public GivenPath(AccountId account, LearnerKind audience, Instant now) {
        this.uid = UUID.randomUUID().toString();
        this.account = account;
        this.audience = audience;
        this.aim = new Aim(Gift.of(Assignment.open()));
        this.givenAt = now;
    }

    /**
     * Who gives, and when.
     *
     * @param by an administrator; nobody when that account is gone and a rule for newcomers goes on
     * @param cohort as whose member somebody gets it, if as a member
     * @param allotment uid of what it is part of, which may take it back
     */
    public record Giving(@Nullable AccountId by, @Nullable CohortId cohort, String allotment, Instant at) {}

    /** What giving this would do. */
    public Effect effectOf(Gift gift) {
        if (!isGiven()) return Effect.NEW;
        return gift.equals(aim.gift()) ? Effect.UNCHANGED : Effect.CHANGED;
    }

    /** Aims at something else, unless it is the same. */
    public Effect give(Gift gift, Giving giving) {
        Effect effect = effectOf(gift);
        if (effect != Effect.UNCHANGED) {
            aim = new Aim(gift);
            givenBy = giving.by;
            givenAt = giving.at;
        }
        cohort = giving.cohort;
        allotment = giving.allotment;
        return effect;
    }

    /** Open again, if this is where it came from; everything that was learned stays. Whether that changed anything. */
    public boolean takeBack(String uidOfAllotment) {
        if (!uidOfAllotment.equals(allotment)) return false;
        aim = new Aim(Gift.of(Assignment.open()));
        cohort = null;
        allotment = null;
        givenBy = null;
        return true;
    }

    /** What it asks, as planning sees it, with what the coach took from what was offered. */
    public Assignment assignment() {
        return aim.assignment().choosing(chosen());
    }

    /** As it was given: without what the coach chose. */
    public Gift gift() {
        return aim.gift();
    }

    /** Modules that the coach took from what was offered. */
    public Set<ModuleId> chosen() {
        return Aim.modules(chosen);
    }

    /** The coach takes a module that is offered. Whether it is, and was not taken yet. */
    public boolean choose(ModuleId module) {
        Set<ModuleId> more = new HashSet<>(chosen());
        if (!gift().offered().contains(module) || !more.add(module)) return false;
        chosen = Aim.joined(more);
        return true;
    }

    /** The coach does without a module that they took. Whether they had taken it. */
    public boolean doWithout(ModuleId module) {
        Set<ModuleId> fewer = new HashSet<>(chosen());
        if (!fewer.remove(module)) return false;
        chosen = Aim.joined(fewer);
        return true;
    }

    /** The day before which nothing is planned, if there is one. */
    public Optional<LocalDate> starts() {
        return aim.gift().starts();
    }

    /** Uid of what it was given by, if it was. */
    public Optional<String> allotment() {
        return Optional.ofNullable(allotment);
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    /** Under which everything that is done for it is recorded. */
    public String registration() {
        return uid;
    }

    public AccountId account() {
        return account;
    }

    /** As what somebody learns on it. */
    public LearnerKind audience() {
        return audience;
    }

    public Optional<CohortId> cohort() {
        return Optional.ofNullable(cohort);
    }

    /** Whether an administrator gave it. */
    public boolean isGiven() {
        return givenBy != null || allotment != null;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
