package be.datacoach.administration.assigning;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.AuditTrail;
import be.datacoach.administration.audience.Audience;
import be.datacoach.administration.audience.Audiences;
import be.datacoach.administration.audience.Unable;
import be.datacoach.assignment.given.Effect;
import be.datacoach.assignment.given.Gift;
import be.datacoach.assignment.given.GivenPath;
import be.datacoach.assignment.given.GivenPaths;
import be.datacoach.assignment.plan.GivePaths;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives people what is meant for them, or takes it back, and writes down what became of each. Inside a transaction. */
@ApplicationScoped
class HandOut {
    @Inject
    private People people;

    @Inject
    private GivePaths givePaths;

    @Inject
    private CurrentTerms currentTerms;

    @Inject
    private Clock clock;

    /** Who they are, and what they have. */
    @Dependent
    static class People {
        @Inject
        private Accounts accounts;

        @Inject
        private GivenPaths paths;

        @Inject
        private Audiences audiences;

        @Inject
        private AuditTrail trail;
    }

    void to(Allotment allotment, List<AllotmentPerson> turn) {
        List<AccountId> ids = turn.stream().map(AllotmentPerson::account).toList();
        people.accounts.lock(ids);
        Map<AccountId, Account> accounts =
                people.accounts.withIds(ids).stream().collect(Collectors.toMap(Account::id, Function.identity()));
        Map<Fate, List<AllotmentPerson>> due = turn.stream().collect(Collectors.groupingBy(AllotmentPerson::fate));
        takeBack(allotment, due.getOrDefault(Fate.LEAVING, List.of()), accounts);
        give(allotment, able(allotment, due.getOrDefault(Fate.WAITING, List.of()), accounts), accounts);
    }

    private void takeBack(Allotment allotment, List<AllotmentPerson> leaving, Map<AccountId, Account> accounts) {
        Set<AccountId> taken = givePaths.takeBack(
                leaving.stream().map(AllotmentPerson::account).toList(), allotment.uid());
        leaving.forEach(one -> one.meet(Fate.LEFT));
        taken.forEach(id -> people.trail.record("path.withdrawn", uid(accounts, id), allotment.uid()));
    }

    private Map<AccountId, AllotmentPerson> able(
            Allotment allotment, List<AllotmentPerson> waiting, Map<AccountId, Account> accounts) {
        Set<AccountId> others = withAnotherPath(allotment, waiting);
        Map<AccountId, AllotmentPerson> able = new LinkedHashMap<>();
        for (AllotmentPerson one : waiting) {
            Optional<Unable.Why> why =
                    Optional.ofNullable(accounts.get(one.account())).flatMap(Unable::why);
            if (why.isPresent()) {
                one.meet(Fate.of(why.get()));
            } else if (others.contains(one.account())) {
                one.meet(Fate.OTHER);
            } else {
                able.put(one.account(), one);
            }
        }
        return able;
    }

    private void give(Allotment allotment, Map<AccountId, AllotmentPerson> able, Map<AccountId, Account> accounts) {
        Terms terms = currentTerms.now();
        Map<AccountId, Gift> gifts = new LinkedHashMap<>();
        able.forEach((id, one) ->
                gifts.put(id, one.isNewcomer() ? terms.forNewcomers(allotment.gift()) : one.of(allotment.gift())));
        var giving = new GivenPath.Giving(
                allotment.givenBy().orElse(null),
                people.audiences.cohortOf(allotment.audience()).orElse(null),
                allotment.uid(),
                clock.instant());
        givePaths.give(gifts, giving).forEach((id, effect) -> {
            Objects.requireNonNull(able.get(id)).meet(Fate.of(effect));
            if (effect != Effect.UNCHANGED) {
                people.trail.record("path.assigned", uid(accounts, id), allotment.uid());
            }
        });
    }

    /** Newcomers to whom an administrator gave something else before: a rule does not undo what was meant for them. */
    private Set<AccountId> withAnotherPath(Allotment allotment, List<AllotmentPerson> waiting) {
        if (allotment.audience().kind() == Audience.Kind.COHORT) {
            return Set.of();
        }
        Set<AccountId> newcomers = waiting.stream()
                .filter(AllotmentPerson::isNewcomer)
                .map(AllotmentPerson::account)
                .collect(Collectors.toSet());
        return people.paths.of(newcomers).stream()
                .filter(GivenPath::isGiven)
                .filter(path -> path.allotment().filter(allotment.uid()::equals).isEmpty())
                .map(GivenPath::account)
                .collect(Collectors.toSet());
    }

    private static String uid(Map<AccountId, Account> accounts, AccountId id) {
        return Objects.requireNonNull(accounts.get(id)).uid();
    }
}
