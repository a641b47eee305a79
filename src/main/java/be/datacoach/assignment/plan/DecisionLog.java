package be.datacoach.assignment.plan;

import be.datacoach.access.rights.Chapter;
import be.datacoach.access.rights.DataSubject;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every decision of every path that was ever calculated for somebody: which rule, on which facts, in which sentence, and whether
 * they let it be or set it aside later.
 */
@ApplicationScoped
public class DecisionLog implements Chapter {
    /** Decisions in one path at most, for the place of a row. */
    private static final long MOST = 10_000;

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Override
    public String code() {
        return "decision";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "calculated_at",
                "occasion",
                "rule_id",
                "rule_version",
                "decision",
                "target",
                "sentence",
                "facts",
                "sources",
                "aside_at");
    }

    /** Of calculations: each has about a dozen decisions. */
    @Override
    public long count(DataSubject person) {
        return entities.createQuery(
                        "select count(p) from StoredPlan p, GivenPath g where g.id = p.givenPath and g.account = :person",
                        Long.class)
                .setParameter("person", person.id())
                .getSingleResult();
    }

    @Override
    public List<Row> rows(DataSubject person, long after, int most) {
        List<SetAsideRow> aside = entities.createQuery(
                        "select s from SetAsideRow s where s.account = :person order by s.id", SetAsideRow.class)
                .setParameter("person", person.id())
                .getResultList();
        var rows = new ArrayList<Row>();
        long id = after / MOST;
        while (rows.size() < most) {
            Optional<StoredPlan> plan = planFrom(person, id);
            if (plan.isEmpty()) break;
            rows(plan.get(), aside).filter(row -> row.place() > after).forEach(rows::add);
            id = plan.get().id() + 1L;
        }
        return List.copyOf(rows.subList(0, Math.min(most, rows.size())));
    }

    /** Of both their paths, if they are a coach and a counsellor. */
    private Optional<StoredPlan> planFrom(DataSubject person, long id) {
        return entities.createQuery(
                        "select p from StoredPlan p, GivenPath g where g.id = p.givenPath and g.account = :person"
                                + " and p.id >= :id order by p.id",
                        StoredPlan.class)
                .setParameter("person", person.id())
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static Stream<Row> rows(StoredPlan plan, List<SetAsideRow> aside) {
        List<Decision> decisions = plan.path().decisions();
        return IntStream.range(0, decisions.size())
                .mapToObj(i -> row(plan.id() * MOST + i + 1, plan, decisions.get(i), aside));
    }

    private static Row row(long place, StoredPlan plan, Decision decision, List<SetAsideRow> aside) {
        Reason reason = decision.reason();
        return new Row(
                place,
                Arrays.<@Nullable Object>asList(
                        plan.calculatedAt(),
                        plan.occasion(),
                        reason.rule(),
                        (long) reason.version(),
                        decision.getClass().getSimpleName(),
                        decision.target(),
                        reason.sentence().nl(),
                        reason.facts().stream().map(DecisionLog::said).collect(Collectors.joining("; ")),
                        String.join("; ", reason.sources()),
                        asideAt(plan.calculatedAt(), decision, aside)));
    }

    /** When somebody first set this aside after it was decided; null as long as they let it be. */
    private static @Nullable Instant asideAt(Instant decided, Decision decision, List<SetAsideRow> aside) {
        return aside.stream()
                .filter(row -> row.isOf(decision) && !row.asideSince().isBefore(decided))
                .map(SetAsideRow::asideSince)
                .findFirst()
                .orElse(null);
    }

    /** As a rule reads it: attribute, value, day and giver. */
    private static String said(Fact fact) {
        return fact.attribute() + " = " + fact.value() + " (" + fact.givenOn() + ", " + fact.giver() + ")";
    }
}
