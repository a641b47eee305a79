package be.datacoach.network.circle;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.organisation.cohort.Cohorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whose names somebody may read in a circle. Coaches of one cohort know each other. In a network, who is not in a cohort of
 * theirs is named to them only after a yes of their own; who joined it without a cohort said that yes by joining. Counsellors of the
 * circle read all names; who neither takes part nor accompanies it reads none.
 */
@ApplicationScoped
public class CircleNames {
    @Inject
    private Circles circles;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Showings showings;

    @Inject
    private Accounts accounts;

    /** Whom this reader may see there, by name, the reader among them when they take part. */
    public List<Account> readBy(AccountId reader, CircleKey circle) {
        List<AccountId> members = circles.membersOf(circle);
        if (circles.accompanies(reader, circle)) return accounts.withIds(members);
        if (!circles.holds(circle, reader)) return List.of();
        Set<AccountId> known = new HashSet<>(showings.in(circle, Shown.NAME));
        known.add(reader);
        cohorts.ofCoach(reader).stream()
                .filter(cohort -> circles.cohortsIn(circle).contains(cohort.id()))
                .forEach(cohort -> known.addAll(cohorts.membersOf(cohort.id())));
        return accounts.withIds(members.stream().filter(known::contains).toList());
    }

    /** How this reader sees who wrote something there: peers whose names they may read, and the counsellors, by name. */
    public Authors authors(AccountId reader, CircleKey circle) {
        List<AccountId> counsellors = circles.counsellorsOf(circle);
        Map<AccountId, String> named = new HashMap<>(accounts.namesOf(counsellors));
        readBy(reader, circle).forEach(account -> named.put(account.id(), account.displayName()));
        Set<AccountId> here = new HashSet<>(circles.membersOf(circle));
        here.addAll(counsellors);
        return new Authors(named, here);
    }
}
