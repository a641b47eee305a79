package be.datacoach.network.circle;

import be.datacoach.access.AccountId;
import be.datacoach.platform.Bulk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who said yes to what the others of which circle see. */
@ApplicationScoped
class Showings {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    /** Who wants this seen there now. */
    Set<AccountId> in(CircleKey circle, Shown what) {
        return of(circle.uid()).stream()
                .filter(one -> one.what() == what && one.holds())
                .map(Showing::account)
                .collect(Collectors.toSet());
    }

    /** What somebody said last, if they ever did. */
    Optional<Showing> said(CircleKey circle, AccountId account, Shown what) {
        return of(circle.uid()).stream()
                .filter(one -> one.account().equals(account) && one.what() == what)
                .findFirst();
    }

    /** Everything that somebody said, wherever. */
    List<Showing> by(AccountId account) {
        return entities.createQuery("select s from Showing s where s.account = :account order by s.id", Showing.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** Twice is once; a no from who never said yes is nothing. */
    void say(CircleKey circle, AccountId account, Shown what, boolean yes, Instant now) {
        Optional<Showing> before = said(circle, account, what);
        before.ifPresent(one -> one.become(yes, now));
        if (before.isEmpty() && yes) {
            entities.persist(new Showing(circle.uid(), account, what, now));
            entities.flush();
        }
    }

    /** A circle went on in another, with other people in it: nobody said yes to those. */
    void end(String circle, Instant now) {
        of(circle).forEach(one -> one.become(false, now));
    }

    /** What these people said in these circles. */
    List<Showing> of(Collection<String> circles, Collection<AccountId> people) {
        List<Showing> said = new ArrayList<>();
        if (circles.isEmpty()) return said;
        for (List<AccountId> piece : Bulk.pieces(people)) {
            said.addAll(entities.createQuery(
                            "select s from Showing s where s.circle in :circles and s.account in :people order by s.id",
                            Showing.class)
                    .setParameter("circles", circles)
                    .setParameter("people", piece)
                    .getResultList());
        }
        return said;
    }

    private List<Showing> of(String circle) {
        return entities.createQuery("select s from Showing s where s.circle = :circle order by s.id", Showing.class)
                .setParameter("circle", circle)
                .getResultList();
    }
}
