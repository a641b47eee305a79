package be.datacoach.access.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is looked for in the audit trail.
 *
 * @param people the uids of who did it or to whom it was done; nothing for anybody
 * @param act a code, or empty for every act
 * @param from the first moment
 * @param to the first moment that is too late
 */
public record AuditSearch(Optional<List<String>> people, String act, Instant from, Instant to) {}
