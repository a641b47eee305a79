package be.datacoach.network.circle.encouragement;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.network.circle.Circle;
import be.datacoach.network.circle.CircleNames;
import be.datacoach.network.circle.CircleSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Somebody in a circle writes a few words to one peer or to all, and may take them back; a peer thanks for them. Nobody gets a mail
 * of it.
 */
@ApplicationScoped
public class Encourage {
    @Inject
    private CurrentUser user;

    @Inject
    private Here here;

    @Inject
    private Encouragements encouragements;

    @Inject
    private Clock clock;

    /** Where, and to whom. */
    @Dependent
    static class Here {
        @Inject
        private CircleSight sight;

        @Inject
        private CircleNames names;
    }

    /**
     * @param uid chosen by the page: asked twice, one is written
     * @param to the uid of a peer whose name the writer may read; empty for all
     */
    @Requires(Permission.WORK_WITH_PEERS)
    @Transactional
    public void write(String circle, String uid, String to, KindWords words) {
        Circle place = here.sight.within(circle);
        Optional<AccountId> reader = to.isEmpty() ? Optional.empty() : Optional.of(peer(place, to));
        if (encouragements.locked(uid).isEmpty()) {
            encouragements.add(new Encouragement(
                    uid, place.uid(), new Encouragement.Between(user.id(), reader), words, clock.instant()));
        }
    }

    /** What is gone already, is gone. */
    @Requires(Permission.WORK_WITH_PEERS)
    @Transactional
    public void takeBack(String circle, String uid) {
        Circle place = here.sight.within(circle);
        encouragements.locked(uid).ifPresent(one -> {
            if (!one.isBy(user.id()) || !one.circle().equals(place.uid())) throw NotAllowed.on(uid);
            encouragements.remove(one);
        });
    }

    /** Twice is once. */
    @Requires(Permission.WORK_WITH_PEERS)
    @Transactional
    public void thank(String circle, String uid) {
        Circle place = here.sight.within(circle);
        Encouragement one = encouragements
                .locked(uid)
                .filter(it -> it.circle().equals(place.uid()) && it.isThankableBy(user.id()))
                .orElseThrow(() -> NotAllowed.on(uid));
        boolean before = encouragements.thanksFor(List.of(one.id())).stream()
                .anyMatch(thanks -> thanks.by().equals(user.id()));
        if (!before) encouragements.add(new Thanks(one.id(), user.id(), clock.instant()));
    }

    private AccountId peer(Circle place, String to) {
        return here.names.readBy(user.id(), place.key()).stream()
                .filter(account -> account.uid().equals(to) && !account.id().equals(user.id()))
                .map(Account::id)
                .findFirst()
                .orElseThrow(() -> NotAllowed.on(to));
    }
}
