package be.datacoach.assignment.plan;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Domain;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The objective facts of schools, as the core sees them; nothing of any person. */
@ApplicationScoped
public class SchoolContexts {

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
        var known = facts.latestOf(
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
        return value(said.value(), attribute.domain())
                .map(value -> new Fact(attribute.id(), value, on, giver(said, coach), said.isConfirmed()));
    }

    private static Optional<Value> value(String stored, Domain domain) {
        Value value = domain instanceof Domain.Numbers ? number(stored) : Value.of(stored);
        return Optional.of(value).filter(domain::holds);
    }

    private static Value number(String stored) {
        return stored.matches("\\d{1,6}(\\.\\d{1,6})?") ? Value.of(Double.parseDouble(stored)) : Value.of(stored);
    }

    private static Fact.Giver giver(SchoolFact said, AccountId coach) {
        if (said.confirmedBy().filter(SchoolFact.DIRECTOR::equals).isPresent()) return Fact.Giver.DIRECTOR;
        return said.givenBy().filter(coach::equals).isPresent() ? Fact.Giver.LEARNER : Fact.Giver.ADMINISTRATOR;
    }
}
