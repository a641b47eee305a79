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
import be.datacoach.platform.settings.Setting;
import be.datacoach.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Somebody asks to be erased, and may take that back until it is done. */
@ApplicationScoped
public class OwnErasure {

    /**
     * How it stands.
     *
     * @param request empty when they did not ask
     * @param obstacles what must happen first: codes as {@code Holding#obstacles} gives them
     * @param consequences what ends by it
     * @param termDays within how many days it is done from the day they ask
     */
    public record Standing(Optional<Asked> request, List<String> obstacles, List<String> consequences, int termDays) {}

    /**
     * @param due when it must be done
     * @param letter the day on which a letter came by which they asked; empty where they asked here
     */
    public record Asked(Instant at, Instant due, Optional<LocalDate> letter) {}

    public enum Outcome {
        ASKED,
        /** What was typed is not the own user name. */
        NOT_CONFIRMED
    }

    /** What it takes to know the term. */
    @Dependent
    static class Term {
        @Inject
        Settings settings;

        @Inject
        Clock clock;
    }

    @Inject
    private ErasureRequests requests;

    @Inject
    private Holdings holdings;

    @Inject
    private Self self;

    @Inject
    private Term term;

    /** Who asks, and the trail of what they do. */
    @Dependent
    static class Self {
        @Inject
        CurrentUser user;

        @Inject
        Accounts accounts;

        @Inject
        AuditTrail trail;

        Account account() {
            return accounts.withId(user.id()).orElseThrow(() -> NotAllowed.on(user.uid()));
        }
    }

    @Requires(Permission.KEEP_OWN_DATA)
    @Transactional
    public Standing read() {
        DataSubject me = DataSubject.of(self.account());
        return new Standing(
                requests.of(me.id())
                        .map(request -> new Asked(
                                request.askedAt(),
                                request.dueAt(),
                                request.letter().map(LetterOfSomebody::on))),
                holdings.obstacles(me),
                holdings.consequences(me),
                termDays());
    }

    /**
     * Once more changes nothing.
     *
     * @param typed the own user name, to show that it is meant
     */
    @Requires(Permission.KEEP_OWN_DATA)
    @Transactional
    public Outcome ask(String typed) {
        Account account = self.account();
        if (!typed.strip().equalsIgnoreCase(account.username().value())) {
            return Outcome.NOT_CONFIRMED;
        }
        self.accounts.lock(List.of(account.id()));
        if (requests.of(account.id()).isEmpty()) {
            Instant now = term.clock.instant();
            requests.add(new ErasureRequest(account.id(), now, now.plus(Duration.ofDays(termDays()))));
            self.trail.record("erasure.asked", account.uid());
        }
        return Outcome.ASKED;
    }

    @Requires(Permission.KEEP_OWN_DATA)
    @Transactional
    public void takeBack() {
        Account account = self.account();
        requests.of(account.id()).ifPresent(request -> {
            requests.remove(request);
            self.trail.record("erasure.taken_back", account.uid());
        });
    }

    private int termDays() {
        return term.settings.get(Setting.ERASURE_DAYS);
    }
}
