package be.datacoach.access.correction;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** An administrator reads what people want put right, puts it right where that is done, and says so. */
@ApplicationScoped
public class AnswerCorrections {
    private static final int SHOWN = 100;

    /**
     * What somebody waits for.
     *
     * @param person their uid
     */
    public record Open(String uid, String person, String name, String wish, Instant askedAt) {}

    public enum Outcome {
        ANSWERED,
        /** Another administrator was first; that answer stands. */
        ANSWERED_BEFORE,
        /** Whoever asked is not here any more. */
        GONE
    }

    /** Who answers. */
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
    private CorrectionRequests requests;

    @Inject
    private Accounts accounts;

    @Inject
    private Desk desk;

    @Requires(Permission.MANAGE_PEOPLE)
    public List<Open> open() {
        return requests.open(SHOWN).stream()
                .flatMap(request -> accounts.withId(request.account()).stream()
                        .map(account -> new Open(
                                request.uid(),
                                account.uid(),
                                account.displayName(),
                                request.wish(),
                                request.askedAt())))
                .toList();
    }

    @Requires(Permission.MANAGE_PEOPLE)
    public long count() {
        return requests.countOpen();
    }

    /** @throws IllegalArgumentException for no words, or more than fit */
    @Requires(Permission.MANAGE_PEOPLE)
    @Transactional
    public Outcome answer(String uid, String words) {
        var request = requests.lock(uid);
        if (request.isEmpty()) return Outcome.GONE;
        if (request.get().isAnswered()) return Outcome.ANSWERED_BEFORE;
        request.get().answer(words, desk.user.id(), desk.clock.instant());
        Account account = accounts.withId(request.get().account()).orElseThrow(() -> NotAllowed.on(uid));
        desk.trail.record("correction.answered", account.uid());
        return Outcome.ANSWERED;
    }
}
