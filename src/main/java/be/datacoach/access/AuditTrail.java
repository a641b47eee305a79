package be.datacoach.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps who did what, for as long as the law and the settings say. Call it inside the transaction of the act: both
 * happen, or neither does.
 */
@ApplicationScoped
public class AuditTrail {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z_]*(\\.[a-z][a-z_]*)+");

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * @param action a code such as {@code assignment.created}
     * @param subject the uid of what it was done to: never a name
     */
    public void record(String action, String subject) {
        record(action, subject, null);
    }

    /** @param detail codes only, such as the roles somebody was given */
    public void record(String action, String subject, @Nullable String detail) {
        if (!CODE.matcher(action).matches()) {
            throw new IllegalArgumentException("Not the code of an action: " + action);
        }
        String actor = user.isLoggedIn() ? user.uid() : null;
        entities.persist(new AuditEntry(clock.instant(), actor, action, subject, detail));
    }
}
