package be.datacoach.organisation.school;

import be.datacoach.access.AccountId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a school, when, and who confirmed it. Never changed: a new value, or a confirmation, is a new
 * fact, and the latest holds.
 */
@Entity
@Cacheable(false)
@Table(name = "school_fact")
public class SchoolFact {
    /** Who confirmed a fact over a link, without an account. */
    public static final String DIRECTOR = "director";

    /** The declared attribute whose value is a {@link SchoolLevel}. */
    public static final String LEVEL = "school.level";

    /** The declared attribute whose value is a {@link SchoolSize}. */
    public static final String SIZE = "school.size";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "school_id", nullable = false, updatable = false)
    private SchoolId school;

    @Column(nullable = false, updatable = false)
    private String attribute;

    @Column(name = "fact_value", nullable = false, updatable = false)
    private String value;

    @Column(name = "given_at", nullable = false, updatable = false)
    private Instant givenAt;

    @Column(name = "given_by", updatable = false)
    private @Nullable AccountId givenBy;

    @Column(name = "confirmed_at", updatable = false)
    private @Nullable Instant confirmedAt;

    @Column(name = "confirmed_by", updatable = false)
    private @Nullable String confirmedBy;

    protected SchoolFact() {}

    public SchoolFact(SchoolId school, String attribute, String value, @Nullable AccountId givenBy, Instant givenAt) {
        this.school = school;
        this.attribute = attribute;
        this.value = value;
        this.givenBy = givenBy;
        this.givenAt = givenAt;
    }

    /** @param by the uid of an account, or {@link #DIRECTOR}: never a name */
    public SchoolFact confirmed(String by, Instant at) {
        SchoolFact again = new SchoolFact(school, attribute, value, givenBy, givenAt);
        again.confirmedBy = by;
        again.confirmedAt = at;
        return again;
    }

    public SchoolId school() {
        return school;
    }

    public String attribute() {
        return attribute;
    }

    public String value() {
        return value;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public Optional<AccountId> givenBy() {
        return Optional.ofNullable(givenBy);
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    public Optional<String> confirmedBy() {
        return Optional.ofNullable(confirmedBy);
    }
}
