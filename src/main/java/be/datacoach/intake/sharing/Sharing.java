package be.datacoach.intake.sharing;

import be.datacoach.access.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;

/** What every coach shares. */
@ApplicationScoped
public class Sharing {
    private static final String NEWEST = "select s from SharingChoice s where s.id in"
            + " (select max(t.id) from SharingChoice t where t.account = :account group by t.subject)";

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** What this coach shares with the counsellor of the own cohort, now. */
    public Set<Subject> of(AccountId coach) {
        Set<Subject> shared = EnumSet.noneOf(Subject.class);
        entities.createQuery(NEWEST, SharingChoice.class)
                .setParameter("account", coach)
                .getResultStream()
                .filter(SharingChoice::granted)
                .forEach(choice -> shared.add(choice.subject()));
        return shared;
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
