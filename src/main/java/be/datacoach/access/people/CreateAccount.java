package be.datacoach.access.people;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.Credential;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.access.Role;
import be.datacoach.access.Username;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

/** An administrator gives somebody an account, with a start password to hand over. */
@ApplicationScoped
public class CreateAccount {
    public sealed interface Outcome {
        /** @param startPassword to be shown now, and never again */
        record Created(String uid, StartPassword startPassword) implements Outcome {}

        record UsernameTaken() implements Outcome {}

        /** Research is for administrators. */
        record NoResearcher() implements Outcome {}
    }

    @Inject
    private Accounts accounts;

    @Inject
    private RegisterAccount registerAccount;

    @Inject
    private Clock clock;

    @Requires(Permission.MANAGE_PEOPLE)
    public Outcome create(Username username, String displayName, Set<Role> roles) {
        if (accounts.withUsername(username).isPresent()) {
            return new Outcome.UsernameTaken();
        }
        if (roles.contains(Role.RESEARCHER) && !roles.contains(Role.ADMINISTRATOR)) {
            return new Outcome.NoResearcher();
        }
        Instant now = clock.instant();
        StartPassword password = StartPassword.random();
        Account account = new Account(username, displayName, roles, Credential.start(password.value(), now), now);
        try {
            registerAccount.register(account);
        } catch (PersistenceException e) {
            // Somebody else was first, between our look and our write.
            if (accounts.withUsername(username).isPresent()) {
                return new Outcome.UsernameTaken();
            }
            throw e;
        }
        return new Outcome.Created(account.uid(), password);
    }
}
