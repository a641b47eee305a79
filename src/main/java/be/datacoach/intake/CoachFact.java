package be.datacoach.intake;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One answer of one coach to one question, as it was given. It never changes: who answers again adds another, and who
 * takes an answer back adds an empty one.
 */
@Entity
@Table(name = "coach_fact")
public class CoachFact {
    // The words of a domain begin with a letter, so what looks like a number is one.
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private AccountId account;

    @Column(nullable = false, updatable = false)
    private String attribute;

    @Column(updatable = false)
    private @Nullable String answer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Fact.Giver giver;

    @Column(name = "given_at", nullable = false, updatable = false)
    private Instant givenAt;

    protected CoachFact() {}

    CoachFact(AccountId account, AttributeId attribute, Optional<Value> answer, Origin origin) {
        this.account = account;
        this.attribute = attribute.name();
        this.answer = answer.map(Value::toString).orElse(null);
        this.giver = origin.giver;
        this.givenAt = origin.at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Who gave a fact, and when. */
    record Origin(Fact.Giver giver, Instant at) {}

    AccountId account() {
        return account;
    }

    AttributeId attribute() {
        return new AttributeId(attribute);
    }

    /** What was answered; empty for «I don't know». */
    Optional<Value> answer() {
        return Optional.ofNullable(answer).map(CoachFact::read);
    }

    /** The fact as the core knows it. What a coach said nobody else vouches for; what was computed speaks for itself. */
    Optional<Fact> fact(ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(givenAt, zone);
        return answer().map(value -> new Fact(attribute(), value, day, giver, giver == Fact.Giver.COMPUTED));
    }

    private static Value read(String stored) {
        return NUMBER.matcher(stored).matches() ? Value.of(Double.parseDouble(stored)) : Value.of(stored);
    }
}
