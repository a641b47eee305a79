package be.datacoach.network.circle;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.organisation.cohort.Cohorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
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
    private Known known;

    @Inject
    private Showings showings;

    @Inject
    private Accounts accounts;

    /** Who was in what. */
    @Dependent
    static class Known {
        @Inject
        private EndedNetworks ended;

        @Inject
        private Cohorts cohorts;
    }

    /** The people of a circle, also of a network that is over. */
    public Company company(CircleKey circle) {
        return known.ended
                .company(circle.uid())
                .orElseGet(() -> new Company(
                        circles.membersOf(circle), circles.counsellorsOf(circle), circles.cohortsIn(circle)));
    }

    /** Whom this reader may see there, by name, the reader among them when they take part. */
    public List<Account> readBy(AccountId reader, CircleKey circle) {
        return readBy(reader, circle, company(circle));
    }

    private List<Account> readBy(AccountId reader, CircleKey circle, Company company) {
        if (company.counsellors().contains(reader)) return accounts.withIds(company.members());
        if (!company.members().contains(reader)) return List.of();
        Set<AccountId> seen = new HashSet<>(showings.in(circle, Shown.NAME));
        seen.add(reader);
        known.cohorts.everOf(reader).stream()
                .filter(company.cohorts()::contains)
                .forEach(cohort -> seen.addAll(known.cohorts.membersOf(cohort)));
        return accounts.withIds(
                company.members().stream().filter(seen::contains).toList());
    }

    /** How this reader sees who wrote something there: peers whose names they may read, and the counsellors, by name. */
    public Authors authors(AccountId reader, CircleKey circle) {
        Company company = company(circle);
        Map<AccountId, String> named = new HashMap<>(accounts.namesOf(company.counsellors()));
        readBy(reader, circle, company).forEach(account -> named.put(account.id(), account.displayName()));
        Set<AccountId> here = new HashSet<>(company.members());
        here.addAll(company.counsellors());
        return new Authors(named, here);
    }
}
