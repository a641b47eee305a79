package be.datacoach.access.quiet;

import be.datacoach.access.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who wants quiet. */
@ApplicationScoped
public class MailChoices {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public boolean isQuiet(AccountId account) {
        return find(account).map(MailChoice::isQuiet).orElse(false);
    }

    /** When this was last chosen; empty when it never was. */
    public Optional<Instant> chosenAt(AccountId account) {
        return find(account).map(MailChoice::chosenAt);
    }

    public Set<AccountId> quietAmong(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) return Set.of();
        return entities.createQuery(
                        "select c from MailChoice c where c.quiet = true and c.account in :accounts", MailChoice.class)
                .setParameter(
                        "accounts", accounts.stream().map(AccountId::value).toList())
                .getResultStream()
                .map(MailChoice::account)
                .collect(Collectors.toSet());
    }

    void choose(AccountId account, boolean quiet) {
        find(account)
                .ifPresentOrElse(
                        choice -> choice.choose(quiet, clock.instant()),
                        () -> entities.persist(new MailChoice(account, quiet, clock.instant())));
    }

    private Optional<MailChoice> find(AccountId account) {
        return Optional.ofNullable(entities.find(MailChoice.class, account.value()));
    }
}
