package be.datacoach.access.erasure;

import be.datacoach.access.Account;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.access.rights.DataSubject;
import be.datacoach.access.rights.Holdings;
import be.datacoach.platform.NotFound;
import be.datacoach.platform.settings.Setting;
import be.datacoach.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An administrator begins an erasure for somebody who cannot log in and asked for it by letter. From there on it goes as if they
 * had asked themselves: the same term, the same end, and never for oneself.
 */
@ApplicationScoped
public class BeginErasure {

    /**
     * Whom it is about.
     *
     * @param own whether it is the administrator who looks: they ask on their own page
     * @param request uid of the one that is there already
     * @param termDays within how many days it is done, from the day of the letter
     */
    public record Person(
            String uid,
            String name,
            String username,
            boolean own,
            Optional<String> request,
            List<String> obstacles,
            int termDays) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** @param request its uid; the same one where it was begun before */
        record Begun(String request) implements Outcome {}

        /** What was typed is not the user name of this person. */
        record NotConfirmed() implements Outcome {}

        /** No letter came on a day that is still to come. */
        record NotYet() implements Outcome {}
    }

    @Inject
    private ErasureRequests requests;

    @Inject
    private Holdings holdings;

    @Inject
    private Settings settings;

    @Inject
    private FinishErasures.Desk desk;

    /** @param uid of the account */
    @Requires(Permission.MANAGE_PEOPLE)
    @Transactional
    public Person read(String uid) {
        Account account = account(uid);
        return new Person(
                account.uid(),
                account.displayName(),
                account.username().value(),
                isOwn(account),
                requests.of(account.id()).map(ErasureRequest::uid),
                holdings.obstacles(DataSubject.of(account)),
                termDays());
    }

    /**
     * Once more changes nothing.
     *
     * @param uid of the account
     * @param typed the user name of this person, to show that they are meant
     */
    @Requires(Permission.MANAGE_PEOPLE)
    @Transactional
    public Outcome begin(String uid, LetterOfSomebody letter, String typed) {
        Account account = account(uid);
        if (isOwn(account)) throw NotAllowed.on(uid);
        if (!typed.strip().equalsIgnoreCase(account.username().value())) return new Outcome.NotConfirmed();
        if (letter.on().isAfter(LocalDate.now(desk.clock))) return new Outcome.NotYet();
        desk.accounts.lock(List.of(account.id()));
        return new Outcome.Begun(requests.of(account.id())
                .orElseGet(() -> begin(account, letter))
                .uid());
    }

    private ErasureRequest begin(Account account, LetterOfSomebody letter) {
        Instant due = letter.on()
                .plusDays(termDays())
                .atStartOfDay(desk.clock.getZone())
                .toInstant();
        var request = new ErasureRequest(account.id(), letter, desk.clock.instant(), due);
        requests.add(request);
        desk.trail.record("erasure.asked_by_letter", account.uid());
        return request;
    }

    /** For a letter that was somebody else's after all. What people asked themselves, they take back themselves. */
    @Requires(Permission.MANAGE_PEOPLE)
    @Transactional
    public void takeBack(String request) {
        requests.lock(request).filter(one -> one.letter().isPresent()).ifPresent(one -> {
            Account account = desk.accounts.withId(one.account()).orElseThrow(() -> NotAllowed.on(request));
            if (isOwn(account)) throw NotAllowed.on(request);
            requests.remove(one);
            desk.trail.record("erasure.letter_taken_back", account.uid());
        });
    }

    private Account account(String uid) {
        return desk.accounts.withUid(uid).orElseThrow(() -> new NotFound("account " + uid));
    }

    private boolean isOwn(Account account) {
        return account.uid().equals(desk.user.uid());
    }

    private int termDays() {
        return settings.get(Setting.ERASURE_DAYS);
    }
}
