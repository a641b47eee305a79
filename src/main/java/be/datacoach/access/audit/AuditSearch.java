package be.datacoach.access.audit;

import be.datacoach.platform.Sorting;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is looked for in the audit trail.
 *
 * @param people the uids of who did it or to whom it was done; nothing for anybody
 * @param act a code, or empty for every act
 * @param from the first moment, if it is asked for
 * @param to the first moment that is too late, if it is asked for
 * @param sorting by {@code when}; the newest first is usual
 */
public record AuditSearch(
        Optional<List<String>> people, String act, Optional<Instant> from, Optional<Instant> to, Sorting sorting) {}
