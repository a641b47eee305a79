package be.datacoach.accompaniment;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.organisation.cohort.Cohort;
import be.datacoach.organisation.cohort.Cohorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Whom the counsellor who asks accompanies now: others, in own cohorts that are going on. Asked at every look, so that
 * who takes a cohort over sees all at once, and who left it nothing.
 */
@ApplicationScoped
public class Sight {
    @Inject
    private CurrentUser user;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Accounts accounts;

    /** A coach of an own cohort; nobody accompanies themselves. */
    public Account coach(String uid) {
        Account coach = accounts.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
        if (coach.id().equals(user.id()) || !cohorts.accompanies(user.id(), coach.id())) {
            throw NotAllowed.on(uid);
        }
        return coach;
    }

    /** An own cohort that is going on, also by the address of one that was merged into it. */
    public Cohort cohort(String uid) {
        String here = cohorts.withUid(uid).map(Cohort::uid).orElse("");
        return own().stream()
                .filter(cohort -> cohort.uid().equals(here))
                .findFirst()
                .orElseThrow(() -> NotAllowed.on(uid));
    }

    public List<Cohort> own() {
        return cohorts.accompaniedBy(user.id());
    }

    /** Who takes part in it, by name, without who asks. */
    public List<Account> members(Cohort cohort) {
        return accounts.withIds(cohorts.membersOf(cohort.id())).stream()
                .filter(account -> !account.id().equals(user.id()))
                .toList();
    }

    /** Everybody in all own cohorts, once. */
    public Map<String, Account> everybody() {
        Map<String, Account> all = new LinkedHashMap<>();
        own().stream().flatMap(cohort -> members(cohort).stream()).forEach(one -> all.put(one.uid(), one));
        return all;
    }

    /** What to call somebody who may be gone by now; empty for who is. */
    public String nameOf(AccountId somebody) {
        return Objects.requireNonNullElse(accounts.namesOf(List.of(somebody)).get(somebody), "");
    }
}
