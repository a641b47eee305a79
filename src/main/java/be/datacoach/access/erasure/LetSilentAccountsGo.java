package be.datacoach.access.erasure;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.LastSeen;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.PublicAddress;
import be.datacoach.platform.keeping.Keeping;
import be.datacoach.platform.mail.Letter;
import be.datacoach.platform.mail.Mail;
import be.datacoach.platform.mail.Mails;
import be.datacoach.platform.settings.Setting;
import be.datacoach.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Who was not here for months goes: written to first, and with the time to come back. Who still has something to hand over, as a
 * counsellor with cohorts or the last administrator, stays.
 */
@ApplicationScoped
public class LetSilentAccountsGo implements Keeping {
    private static final int AT_ONCE = 50;

    /** The people and what is said to them. */
    @Dependent
    static class People {
        @Inject
        Accounts accounts;

        @Inject
        LastSeen lastSeen;

        @Inject
        Mails mails;

        @Inject
        PublicAddress address;
    }

    @Inject
    private People people;

    @Inject
    private Eraser eraser;

    @Inject
    private Terms terms;

    @Inject
    private AuditTrail trail;

    /** How long, and by which clock. */
    @Dependent
    static class Terms {
        @Inject
        Settings settings;

        @Inject
        Clock clock;

        /** Who was last here by then, was here too long ago. */
        Instant silentSince(Instant now) {
            return now.atZone(clock.getZone())
                    .minusMonths(settings.get(Setting.ACCOUNTS_KEPT_MONTHS))
                    .toInstant();
        }

        Duration warning() {
            return Duration.ofDays(settings.get(Setting.ACCOUNTS_WARNING_DAYS));
        }
    }

    @Override
    public String code() {
        return "accounts";
    }

    @Override
    public Term term() {
        return new Term(
                terms.settings.get(Setting.ACCOUNTS_KEPT_MONTHS),
                Term.Unit.MONTHS,
                Setting.ACCOUNTS_KEPT_MONTHS.code());
    }

    @Override
    public long forget(Instant now) {
        Instant since = terms.silentSince(now);
        people.lastSeen.toWarn(since.plus(terms.warning()), AT_ONCE).forEach(id -> warn(id, now));
        long gone = 0;
        List<AccountId> some = people.lastSeen.toGo(since, now.minus(terms.warning()), 0, AT_ONCE);
        while (!some.isEmpty() && gone < AT_ONCE) {
            for (AccountId id : some) gone += letGo(id) ? 1 : 0;
            // Those who stay are not asked for again in this round.
            long last = some.get(some.size() - 1).value();
            some = people.lastSeen.toGo(since, now.minus(terms.warning()), last, AT_ONCE);
        }
        return gone;
    }

    private boolean letGo(AccountId id) {
        Account account = people.accounts.withId(id).orElseThrow();
        if (!(eraser.erase(account) instanceof Eraser.Outcome.Erased)) return false;
        trail.record("erasure.term_over", account.uid());
        return true;
    }

    private void warn(AccountId id, Instant now) {
        Account account = people.accounts.withId(id).orElseThrow();
        LocalDate last = LocalDate.ofInstant(now.plus(terms.warning()), terms.clock.getZone());
        Letter letter = Letter.in(account.locale())
                .subject("mail_silent.subject")
                .say("mail_silent.greeting", account.displayName())
                .say("mail_silent.text", Phrases.in(account.locale()).day(last))
                .link("mail_silent.open", people.address.of("/login"))
                .say("mail_silent.else");
        people.mails.ask(
                new Mail("silent." + account.uid() + "." + last, account.email().orElseThrow(), letter));
        people.lastSeen.warned(id, account.createdAt(), now);
    }
}
