package be.datacoach.access.people;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.Credential;
import be.datacoach.access.Role;
import be.datacoach.access.Username;
import be.datacoach.platform.SchemaReady;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes sure that somebody can log in: the first administrator from the settings, and the demo accounts where this is a
 * demonstration. Outside a demonstration there is no password that we chose. Runs at every start, and on several
 * instances at once: what exists is left alone.
 */
@ApplicationScoped
public class FirstAccounts {
    private static final Logger LOG = System.getLogger(FirstAccounts.class.getName());
    private static final int SHORTEST_PASSWORD = 12;

    /** The first administrator can give everything that can be given. */
    private static final Set<Role> FIRST = Set.of(Role.ADMINISTRATOR, Role.RESEARCHER);

    @Inject
    private Accounts accounts;

    @Inject
    private RegisterAccount registerAccount;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "DATACOACH_ADMIN_USER")
    private Optional<String> administrator;

    @Inject
    @ConfigProperty(name = "DATACOACH_ADMIN_PASSWORD")
    private Optional<String> administratorPassword;

    @Inject
    @ConfigProperty(name = "DATACOACH_DEMO", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "DATACOACH_DEMO_PASSWORD", defaultValue = "datacoach-demo")
    private String demoPassword;

    @ActivateRequestContext
    void prepare(@Observes @Priority(100) SchemaReady start) {
        if (administrator.isPresent() && administratorPassword.isPresent() && !accounts.hasAdministrator()) {
            prepareAdministrator(administrator.get(), administratorPassword.get());
        }
        if (demo) {
            prepareDemo();
        }
        if (!accounts.hasAdministrator()) {
            LOG.log(Level.WARNING, "Nobody can administer yet: set DATACOACH_ADMIN_USER and DATACOACH_ADMIN_PASSWORD");
        }
    }

    private void prepareAdministrator(String name, String password) {
        Optional<Username> username = Username.parse(name);
        if (username.isEmpty() || password.length() < SHORTEST_PASSWORD) {
            LOG.log(
                    Level.ERROR,
                    "No first administrator: DATACOACH_ADMIN_USER takes 3 to 60 small letters, digits and . _ - @ +,"
                            + " DATACOACH_ADMIN_PASSWORD at least {0} characters",
                    SHORTEST_PASSWORD);
            return;
        }
        create(username.get(), username.get().value(), FIRST, Credential.fromSettings(password));
    }

    private void prepareDemo() {
        demo("coach.bao", "Lies Verhaegen", Set.of(Role.COACH));
        demo("coach.so", "Bart Claeys", Set.of(Role.COACH));
        demo("begeleider", "Hilde Vandenbroucke", Set.of(Role.COUNSELLOR));
        demo("beheerder", "Youssef Aerts", FIRST);
    }

    private void demo(String name, String displayName, Set<Role> roles) {
        Username username = new Username(name);
        if (accounts.withUsername(username).isEmpty()) {
            create(username, displayName, roles, Credential.chosen(demoPassword));
        }
    }

    private void create(Username username, String displayName, Set<Role> roles, Credential credential) {
        try {
            registerAccount.register(new Account(username, displayName, roles, credential, clock.instant()));
        } catch (PersistenceException e) {
            if (accounts.withUsername(username).isEmpty()) {
                throw e;
            }
            LOG.log(Level.DEBUG, "Another instance was first with {0}", username);
        }
    }
}
