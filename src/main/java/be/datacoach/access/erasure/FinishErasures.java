package be.datacoach.access.erasure;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.access.rights.DataSubject;
import be.datacoach.access.rights.Holdings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An administrator sees who asked to be erased, what ends by it, and finishes it: never for oneself. */
@ApplicationScoped
public class FinishErasures {
    private static final int MOST = 200;

    /**
     * Somebody who waits.
     *
     * @param own whether it is the administrator who looks: another one must finish it
     * @param letter that asks for it; empty where they asked themselves
     */
    public record Waiting(
            String uid,
            String name,
            Instant due,
            boolean overdue,
            boolean own,
            Optional<LetterOfSomebody> letter,
            List<String> obstacles,
            List<String> consequences) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Done() implements Outcome {}

        /** It was taken back, or another administrator was first. */
        record Gone() implements Outcome {}

        record Hindered(List<String> codes) implements Outcome {}
    }

    /** Who acts, and what is kept of it. */
    @Dependent
    static class Desk {
        @Inject
        CurrentUser user;

        @Inject
        Accounts accounts;

        @Inject
        AuditTrail trail;

        @Inject
        Clock clock;
    }

    @Inject
    private ErasureRequests requests;

    @Inject
    private Eraser eraser;

    @Inject
    private Holdings holdings;

    @Inject
    private Desk desk;

    @Requires(Permission.MANAGE_PEOPLE)
    @Transactional
    public List<Waiting> waiting() {
        Instant now = desk.clock.instant();
        return requests.all(MOST).stream()
                .flatMap(request ->
                        desk.accounts.withId(request.account()).stream().map(account -> waiting(request, account, now)))
                .toList();
    }

    /** How many wait, and how many of these too long. */
    public record Counts(long waiting, long overdue) {}

    @Requires(Permission.MANAGE_PEOPLE)
    @Transactional
    public Counts counts() {
        Instant now = desk.clock.instant();
        List<ErasureRequest> all = requests.all(MOST);
        return new Counts(
                all.size(), all.stream().filter(one -> one.isOverdue(now)).count());
    }

    /** @param uid of the request */
    @Requires(Permission.MANAGE_PEOPLE)
    @Transactional
    public Outcome finish(String uid) {
        Optional<ErasureRequest> request = requests.lock(uid);
        if (request.isEmpty()) return new Outcome.Gone();
        Account account = desk.accounts.withId(request.get().account()).orElseThrow(() -> NotAllowed.on(uid));
        if (account.uid().equals(desk.user.uid())) throw NotAllowed.on(uid);
        if (eraser.erase(account) instanceof Eraser.Outcome.Hindered hindered) {
            return new Outcome.Hindered(hindered.codes());
        }
        desk.trail.record("erasure.finished", account.uid());
        return new Outcome.Done();
    }

    private Waiting waiting(ErasureRequest request, Account account, Instant now) {
        DataSubject person = DataSubject.of(account);
        return new Waiting(
                request.uid(),
                account.displayName(),
                request.dueAt(),
                request.isOverdue(now),
                account.uid().equals(desk.user.uid()),
                request.letter(),
                holdings.obstacles(person),
                holdings.consequences(person));
    }
}
