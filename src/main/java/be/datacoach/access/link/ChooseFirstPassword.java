package be.datacoach.access.link;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.Credential;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.access.people.PasswordRefusal;
import be.datacoach.platform.LinkToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Whoever holds a link chooses a password with it, once; every session of the account ends. */
@ApplicationScoped
public class ChooseFirstPassword {
    /** How it ended. */
    public sealed interface Outcome {
        record Chosen() implements Outcome {}

        record Refused(PasswordRefusal reason) implements Outcome {}

        /** Used, too old, overtaken by another, or never a link. */
        record Closed() implements Outcome {}
    }

    /** Whose password it is about. */
    public record Whose(String displayName, String username) {}

    @Inject
    private AccessLinks links;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Whose it is, while it works. Looking uses nothing up: mail programs look at links too. */
    @Requires(Permission.ENTER)
    public Optional<Whose> look(LinkToken token) {
        return links.of(token)
                .filter(link -> link.isOpen(clock.instant()))
                .flatMap(link -> accounts.withId(link.account()))
                .filter(Account::isActive)
                .map(account ->
                        new Whose(account.displayName(), account.username().value()));
    }

    @Requires(Permission.ENTER)
    @Transactional
    public Outcome choose(LinkToken token, String wanted) {
        Instant now = clock.instant();
        Optional<AccessLink> link = links.locked(token).filter(it -> it.isOpen(now));
        Optional<Account> account =
                link.flatMap(it -> accounts.withId(it.account())).filter(Account::isActive);
        if (link.isEmpty() || account.isEmpty()) return new Outcome.Closed();
        Optional<PasswordRefusal> refusal = PasswordRefusal.of(wanted, account.get());
        if (refusal.isPresent()) return new Outcome.Refused(refusal.get());
        account.get().receive(Credential.chosen(wanted), now);
        link.get().end(now);
        trail.record("access.password_chosen", account.get().uid());
        return new Outcome.Chosen();
    }
}
