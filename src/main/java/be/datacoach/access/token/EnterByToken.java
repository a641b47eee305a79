package be.datacoach.access.token;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.Identity;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says who a token lets in, and counts how often. It lets in as an administrator alone: what else its owner may be has
 * nothing to do with it.
 */
@ApplicationScoped
public class EnterByToken {
    public sealed interface Outcome {
        record Entered(Identity identity, Set<Scope> scopes) implements Outcome {
            public Entered {
                scopes = Set.copyOf(scopes);
            }
        }

        /** It does not exist, has ended, or its owner may not do anything any more. */
        record Refused() implements Outcome {}

        record TooOften(Duration pause) implements Outcome {}
    }

    @Inject
    private ApiTokens tokens;

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "DATACOACH_API_PER_MINUTE", defaultValue = "600")
    private int mostInAMinute;

    @Requires(Permission.ENTER)
    @Transactional
    public Outcome enter(Bearer bearer) {
        Instant now = clock.instant();
        Optional<ApiToken> token =
                tokens.lockedWithDigest(bearer.secret().digest()).filter(known -> known.isOpen(now));
        Optional<Account> owner = token.flatMap(known -> accounts.withId(known.owner()))
                .filter(account -> account.isOpen(now))
                .filter(account -> account.roles().contains(Role.ADMINISTRATOR));
        if (token.isEmpty() || owner.isEmpty()) {
            return new Outcome.Refused();
        }
        Optional<Duration> pause = token.get().use(mostInAMinute, now);
        return pause.isPresent()
                ? new Outcome.TooOften(pause.get())
                : new Outcome.Entered(
                        administratorAlone(owner.get().identity()), token.get().scopes());
    }

    private static Identity administratorAlone(Identity all) {
        return new Identity(
                all.id(),
                all.uid(),
                all.displayName(),
                all.locale(),
                Set.of(Role.ADMINISTRATOR),
                all.mustChangePassword());
    }
}
