package be.datacoach.intake;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everything that coaches told. */
@ApplicationScoped
public class CoachFacts {
    /** What begins so is a period away, as {@code first/last} day; no rule may ask it. */
    public static final String AWAY = "away.";

    /** What begins so is a wish about how pages look, YES or NO; no rule may ask it. */
    public static final String WISH = "wish.";

    /** With what kind of block a coach likes to begin; no rule may ask it. */
    public static final AttributeId FAVOURITE = new AttributeId("favourite");

    /** The day by which a coach would like to be ready; no rule may ask it. */
    public static final AttributeId READY_BY = new AttributeId("readyBy");

    /** The first and the last day of the appointment as a data coach; no rule may ask them. */
    public static final AttributeId APPOINTED_FROM = new AttributeId("appointed.from");

    public static final AttributeId APPOINTED_UNTIL = new AttributeId("appointed.until");

    private static final String NEWEST = "select f from CoachFact f where f.id in"
            + " (select max(g.id) from CoachFact g where g.account = :account group by g.attribute)";

    private static final String NEWEST_OF_SEVERAL = "select f from CoachFact f where f.id in"
            + " (select max(g.id) from CoachFact g where g.account in :accounts group by g.account, g.attribute)";

    private static final String FIRST = "select f from CoachFact f where f.id in"
            + " (select min(g.id) from CoachFact g where g.account = :account and g.answer is not null"
            + " group by g.attribute)";

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** What this coach tells now: the newest answer to every question. */
    public Map<AttributeId, Fact> of(AccountId account) {
        var facts = new TreeMap<AttributeId, Fact>();
        newest(account)
                .values()
                .forEach(told -> told.fact(clock.getZone()).ifPresent(fact -> facts.put(fact.attribute(), fact)));
        return facts;
    }

    /** The same of several coaches at once; who told nothing is not in it. */
    public Map<AccountId, Map<AttributeId, Fact>> of(Collection<AccountId> accounts) {
        Map<AccountId, Map<AttributeId, Fact>> facts = new HashMap<>();
        if (accounts.isEmpty()) return facts;
        entities.createQuery(NEWEST_OF_SEVERAL, CoachFact.class)
                .setParameter("accounts", accounts)
                .getResultStream()
                .forEach(told -> told.fact(clock.getZone())
                        .ifPresent(fact -> facts.computeIfAbsent(told.account(), any -> new TreeMap<>())
                                .put(fact.attribute(), fact)));
        return facts;
    }

    /** What this coach told first: the oldest answer to every question. */
    public Map<AttributeId, Fact> firstOf(AccountId account) {
        var facts = new TreeMap<AttributeId, Fact>();
        entities.createQuery(FIRST, CoachFact.class)
                .setParameter("account", account)
                .getResultStream()
                .forEach(told -> told.fact(clock.getZone()).ifPresent(fact -> facts.put(fact.attribute(), fact)));
        return facts;
    }

    /** The newest row by question, also where it says «I don't know». */
    Map<AttributeId, CoachFact> newest(AccountId account) {
        var newest = new TreeMap<AttributeId, CoachFact>();
        entities.createQuery(NEWEST, CoachFact.class)
                .setParameter("account", account)
                .getResultStream()
                .forEach(told -> newest.put(told.attribute(), told));
        return newest;
    }

    /**
     * Keeps these answers, an empty one for «I don't know»; what stays the same keeps its date.
     *
     * @return whether anything differs from what was known
     */
    public boolean tell(AccountId account, Map<AttributeId, Optional<Value>> answers) {
        return tell(account, answers, Fact.Giver.LEARNER);
    }

    /** The same, by another giver: what was computed from a key nobody needs to confirm. */
    public boolean tell(AccountId account, Map<AttributeId, Optional<Value>> answers, Fact.Giver giver) {
        Map<AttributeId, CoachFact> before = newest(account);
        var origin = new CoachFact.Origin(giver, clock.instant());
        boolean changed = false;
        for (Map.Entry<AttributeId, Optional<Value>> answer : answers.entrySet()) {
            CoachFact told = before.get(answer.getKey());
            if (told == null || !told.answer().equals(answer.getValue())) {
                entities.persist(new CoachFact(account, answer.getKey(), answer.getValue(), origin));
                changed = true;
            }
        }
        return changed;
    }
}
