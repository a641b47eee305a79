package be.datacoach.organisation.school;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a school, and when. Never changed: whoever says otherwise adds another. Which of them holds is
 * for {@link Voices}.
 */
@Entity
@Cacheable(false)
@Table(name = "school_fact")
public class SchoolFact {
    /** Who can say something about a school. */
    public enum Giver {
        COACH,
        ADMINISTRATOR,
        /** Over a link, without an account; what a director says is confirmed by that. */
        DIRECTOR
    }

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

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Giver giver;

    @Column(name = "confirmed_at", updatable = false)
    private @Nullable Instant confirmedAt;

    @Column(name = "confirmed_by", updatable = false)
    private @Nullable String confirmedBy;

    protected SchoolFact() {}

    private SchoolFact(SchoolId school, String attribute, String value, Giver giver, Instant givenAt) {
        this.school = school;
        this.attribute = attribute;
        this.value = value;
        this.giver = giver;
        this.givenAt = givenAt;
    }

    public static SchoolFact byCoach(SchoolId school, String attribute, String value, AccountId coach, Instant at) {
        var fact = new SchoolFact(school, attribute, value, Giver.COACH, at);
        fact.givenBy = coach;
        return fact;
    }

    public static SchoolFact byAdministrator(
            SchoolId school, String attribute, String value, AccountId administrator, Instant at) {
        var fact = new SchoolFact(school, attribute, value, Giver.ADMINISTRATOR, at);
        fact.givenBy = administrator;
        return fact;
    }

    public static SchoolFact byDirector(SchoolId school, String attribute, String value, Instant at) {
        var fact = new SchoolFact(school, attribute, value, Giver.DIRECTOR, at);
        fact.confirmedAt = at;
        fact.confirmedBy = "director";
        return fact;
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

    /** The coach or administrator; nobody that we know where it came over a link. */
    public Optional<AccountId> givenBy() {
        return Optional.ofNullable(givenBy);
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public Giver giver() {
        return giver;
    }
}
