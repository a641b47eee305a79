package be.datacoach.assignment.training;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An administrator offers counsellors their path. They see that it was offered and when, and never what came of it. */
@ApplicationScoped
public class OfferTraining {

    /** @param offeredAt the last time; empty when it never was */
    public record Candidate(String uid, String name, Optional<Instant> offeredAt) {}

    /** Who offers, and when. */
    @Dependent
    static class Desk {
        @Inject
        CurrentUser user;

        @Inject
        AuditTrail trail;

        @Inject
        Clock clock;
    }

    @Inject
    private TrainingOffers offers;

    @Inject
    private Accounts accounts;

    @Inject
    private Desk desk;

    /** All counsellors, by name. */
    @Requires(Permission.ASSIGN_PATHS)
    @Transactional
    public List<Candidate> candidates() {
        List<Account> counsellors = accounts.withRole(Role.COUNSELLOR);
        Map<AccountId, TrainingOffer> known =
                offers.to(counsellors.stream().map(Account::id).toList());
        return counsellors.stream()
                .map(account -> new Candidate(
                        account.uid(),
                        account.displayName(),
                        Optional.ofNullable(known.get(account.id())).map(TrainingOffer::offeredAt)))
                .toList();
    }

    /**
     * Once more is offering anew: who said no before is asked again, who began notices nothing.
     *
     * @param uids of accounts; who is no counsellor, or is one no longer, is left out
     * @return to how many it was offered
     */
    @Requires(Permission.ASSIGN_PATHS)
    @Transactional
    public int offer(Collection<String> uids) {
        List<Account> counsellors = accounts.withRole(Role.COUNSELLOR).stream()
                .filter(account -> uids.contains(account.uid()))
                .toList();
        // Two administrators who offer at once wait for each other, so that each counsellor has one offer.
        accounts.lock(counsellors.stream().map(Account::id).toList());
        counsellors.forEach(this::offer);
        return counsellors.size();
    }

    private void offer(Account counsellor) {
        Instant now = desk.clock.instant();
        offers.to(counsellor.id())
                .ifPresentOrElse(
                        known -> known.again(desk.user.id(), now),
                        () -> offers.add(new TrainingOffer(counsellor.id(), desk.user.id(), now)));
        desk.trail.record("training.offered", counsellor.uid());
    }
}
