package be.datacoach.intake.sharing;

import be.datacoach.access.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What every coach shares. */
@ApplicationScoped
public class Sharing {
    private static final String NEWEST = "select s from SharingChoice s where s.id in"
            + " (select max(t.id) from SharingChoice t where t.account in :accounts group by t.account, t.subject)";

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** What this coach shares with the counsellor of the own cohort, now. */
    public Set<Subject> of(AccountId coach) {
        return ofAll(List.of(coach)).getOrDefault(coach, Set.of());
    }

    /** What each of these shares; whoever shares nothing is not in it. */
    public Map<AccountId, Set<Subject>> ofAll(Collection<AccountId> coaches) {
        Map<AccountId, Set<Subject>> shared = new HashMap<>();
        if (coaches.isEmpty()) return shared;
        entities.createQuery(NEWEST, SharingChoice.class)
                .setParameter("accounts", coaches)
                .getResultStream()
                .filter(SharingChoice::granted)
                .forEach(choice -> shared.computeIfAbsent(choice.account(), any -> EnumSet.noneOf(Subject.class))
                        .add(choice.subject()));
        return shared;
    }

    /** What somebody last said on a subject, and when. */
    public record Said(Subject subject, boolean granted, Instant at) {}

    /** The newest word of a coach on every subject on which there is one. */
    public List<Said> said(AccountId coach) {
        return entities.createQuery(NEWEST, SharingChoice.class)
                .setParameter("accounts", List.of(coach))
                .getResultStream()
                .map(choice -> new Said(choice.subject(), choice.granted(), choice.saidAt()))
                .sorted(Comparator.comparing(Said::subject))
                .toList();
    }

    /** Shares exactly these from now on. */
    void choose(AccountId coach, Set<Subject> wanted) {
        Set<Subject> shared = of(coach);
        for (Subject subject : Subject.values()) {
            boolean now = wanted.contains(subject);
            if (now != shared.contains(subject)) {
                entities.persist(new SharingChoice(coach, subject, now, clock.instant()));
            }
        }
    }
}
