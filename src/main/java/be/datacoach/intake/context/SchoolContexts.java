package be.datacoach.intake.context;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.organisation.school.SchoolFact;
import be.datacoach.organisation.school.SchoolFacts;
import be.datacoach.organisation.school.SchoolId;
import be.datacoach.organisation.school.Schools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The objective facts of schools, as the core sees them; nothing of any person. */
@ApplicationScoped
public class SchoolContexts {

    private static final AttributeId FEEDBACK_IN_WEEKS = new AttributeId("school.feedbackInWeeks");

    @Inject
    private Schools schools;

    @Inject
    private SchoolFacts facts;

    @Inject
    private Clock clock;

    public SchoolContext of(AccountId coach, Curriculum curriculum) {
        return of(List.of(coach), curriculum).getOrDefault(coach, SchoolContext.NOWHERE);
    }

    /** Those of several coaches at once; every one of them is in it. */
    public Map<AccountId, SchoolContext> of(Collection<AccountId> coaches, Curriculum curriculum) {
        Map<AccountId, List<SchoolId>> where = schools.ofCoaches(coaches);
        var known = facts.holdingAt(
                where.values().stream().flatMap(List::stream).distinct().toList());
        Map<AccountId, SchoolContext> contexts = new HashMap<>();
        for (AccountId coach : coaches) {
            var said = where.getOrDefault(coach, List.of()).stream()
                    .map(school -> asFacts(known.getOrDefault(school, Map.of()).values(), coach, curriculum))
                    .toList();
            contexts.put(coach, new SchoolContext(said));
        }
        return contexts;
    }

    private Map<AttributeId, Fact> asFacts(Collection<SchoolFact> said, AccountId coach, Curriculum curriculum) {
        var declared = new TreeMap<AttributeId, Fact>();
        for (SchoolFact one : said) {
            curriculum
                    .attribute(new AttributeId(one.attribute()))
                    .filter(attribute -> attribute.privacy() == Attribute.Privacy.OBJECTIVE)
                    .flatMap(attribute -> asFact(one, attribute, coach))
                    .ifPresent(fact -> declared.put(fact.attribute(), fact));
        }
        return declared;
    }

    private Optional<Fact> asFact(SchoolFact said, Attribute attribute, AccountId coach) {
        LocalDate on = LocalDate.ofInstant(said.givenAt(), clock.getZone());
        return Stored.value(said.value(), attribute.domain())
                .flatMap(value -> aged(value, attribute.id(), on))
                .map(value -> new Fact(attribute.id(), value, on, giver(said, coach), said.isConfirmed()));
    }

    /** Weeks until something were counted on the day it was said; what has passed is not known any more. */
    private Optional<Value> aged(Value value, AttributeId attribute, LocalDate on) {
        if (!attribute.equals(FEEDBACK_IN_WEEKS) || !(value instanceof Value.Amount weeks)) return Optional.of(value);
        double left = weeks.number() - ChronoUnit.WEEKS.between(on, LocalDate.now(clock));
        return left < 0 ? Optional.empty() : Optional.of(Value.of(left));
    }

    private static Fact.Giver giver(SchoolFact said, AccountId coach) {
        if (said.giver() == SchoolFact.Giver.DIRECTOR) return Fact.Giver.DIRECTOR;
        if (said.giver() == SchoolFact.Giver.ADMINISTRATOR) return Fact.Giver.ADMINISTRATOR;
        return said.givenBy().filter(coach::equals).isPresent() ? Fact.Giver.LEARNER : Fact.Giver.COLLEAGUE;
    }
}
