package be.datacoach.administration.assigning;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.administration.audience.Audiences;
import be.datacoach.administration.audience.Roster;
import be.datacoach.administration.audience.Unable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is given to an audience or taken back, and everybody in it as still to be dealt with: all of it, or nothing. Only
 * for {@link AssignPaths} and {@link WithdrawPaths}, which ask for the permission.
 */
@ApplicationScoped
class WriteDown {
    @Inject
    private Allotments allotments;

    @Inject
    private Outlooks outlooks;

    @Inject
    private InTurn inTurn;

    @Inject
    private Acting acting;

    /**
     * Under which uid something is asked for.
     *
     * @param version of what stands there, if whoever asks saw it and changes nothing else
     */
    record Asked(String uid, OptionalInt version) {
        boolean saw(Allotment known) {
            return version.isEmpty() || known.uid().equals(uid) && known.version() == version.getAsInt();
        }
    }

    /** @return uid of what the audience has now; nothing where it is something else by now than was seen */
    @Requires(Permission.ENTER)
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<String> order(Asked under, Roster asked, Terms terms, Order order) {
        Roster roster = acting.hold(asked);
        Optional<Allotment> before = allotments.locked(roster.audience());
        if (before.isPresent() ? !under.saw(before.get()) : under.version().isPresent()) return Optional.empty();
        Allotment allotment = allotment(before, under.uid(), roster, order);
        Map<AccountId, AllotmentPerson> known = new HashMap<>();
        allotments.peopleOf(allotment).forEach(person -> known.put(person.account(), person));
        Map<AccountId, LocalDate> ownDays = ownDays(roster, terms, order);
        for (Account coach : roster.able()) {
            person(known, allotment, coach).await(ownDays.get(coach.id()));
        }
        for (Account other : roster.others()) {
            AllotmentPerson person = person(known, allotment, other);
            Unable.why(other).ifPresent(why -> person.meet(Fate.of(why)));
        }
        acting.record(
                "paths.assigned", allotment.uid(), roster.audience().kind().name());
        inTurn.begin(allotment, roster.able().size());
        return Optional.of(allotment.uid());
    }

    private Allotment allotment(Optional<Allotment> known, String uid, Roster roster, Order order) {
        Allotment.Allotting allotting = acting.now();
        if (known.isPresent()) {
            known.get().become(order, allotting);
            return known.get();
        }
        Allotment fresh = new Allotment(uid, roster.audience(), order, allotting);
        allotments.add(fresh);
        return fresh;
    }

    private AllotmentPerson person(Map<AccountId, AllotmentPerson> known, Allotment allotment, Account account) {
        @Nullable AllotmentPerson before = known.get(account.id());
        if (before != null) {
            return before;
        }
        var person = new AllotmentPerson(allotment, account.id());
        allotments.add(person);
        return person;
    }

    @Requires(Permission.ENTER)
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void withdrawal(String uid) {
        Allotment allotment = allotments.locked(uid).orElseThrow(() -> NotAllowed.on(uid));
        if (!allotment.isWithdrawn()) {
            allotment.withdraw();
            acting.record("paths.withdrawn", uid, null);
        }
        List<AllotmentPerson> people = allotments.peopleOf(allotment);
        people.forEach(AllotmentPerson::leave);
        inTurn.begin(allotment, people.size());
    }

    /** @return the name of the one it is to be taken back from */
    @Requires(Permission.ENTER)
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String withdrawal(String uid, String personUid) {
        Allotment allotment = allotments.locked(uid).orElseThrow(() -> NotAllowed.on(uid));
        Account account = acting.account(personUid).orElseThrow(() -> NotAllowed.on(personUid));
        allotments
                .person(allotment, account.id())
                .orElseThrow(() -> NotAllowed.on(personUid))
                .leave();
        inTurn.begin(allotment, 1);
        return account.displayName();
    }

    /** The days of those who get one of their own. */
    private Map<AccountId, LocalDate> ownDays(Roster roster, Terms terms, Order order) {
        Map<AccountId, LocalDate> days = new HashMap<>();
        if (!order.ownDays().equals(OwnDays.NOBODY)) {
            outlooks.of(roster, new Forecast(terms, order.gift(), order.hours()))
                    .forEach((coach, path) -> {
                        Trial.Outlook outlook = TryAssignment.outlook(coach, path.timing(), terms, order);
                        if (outlook.ownDay()) {
                            days.put(coach.id(), outlook.feasible());
                        }
                    });
        }
        return days;
    }

    /** Who does it, and when. */
    @ApplicationScoped
    static class Acting {
        @Inject
        private Audiences audiences;

        @Inject
        private CurrentUser user;

        @Inject
        private Accounts accounts;

        @Inject
        private AuditTrail trail;

        @Inject
        private Clock clock;

        /** Who is in it now, and nobody joins or merges it meanwhile. */
        Roster hold(Roster roster) {
            return audiences.held(roster);
        }

        Optional<Account> account(String uid) {
            return accounts.withUid(uid);
        }

        Allotment.Allotting now() {
            return new Allotment.Allotting(user.id(), clock.instant());
        }

        void record(String action, String subject, @Nullable String detail) {
            trail.record(action, subject, detail);
        }
    }
}
