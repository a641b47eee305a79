package be.datacoach.access;

import be.datacoach.platform.Bulk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
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
        entities.persist(new AuditEntry(clock.instant(), actor(), checked(action), subject, detail));
    }

    /** The same act on each of many, in a few round trips. */
    public void recordAll(String action, Collection<String> subjects) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String code = checked(action);
        Bulk.write(
                entities,
                "insert into audit_entry (occurred_at, actor, action, subject) values (?, ?, ?, ?)",
                subjects.stream()
                        .map(subject -> Arrays.asList(now, actor(), code, subject))
                        .toList());
    }

    private static String checked(String action) {
        if (!CODE.matcher(action).matches()) {
            throw new IllegalArgumentException("Not the code of an action: " + action);
        }
        return action;
    }

    private @Nullable String actor() {
        return user.isLoggedIn() ? user.uid() : null;
    }
}
