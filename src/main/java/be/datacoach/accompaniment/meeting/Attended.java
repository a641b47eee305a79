package be.datacoach.accompaniment.meeting;

import java.time.Instant;
import java.util.Optional;

/**
 * Time that a coach learned together with others.
 *
 * @param subject of a meeting of the cohort; nothing for an intervisie, which has none
 */
public record Attended(Optional<String> subject, Instant startsAt, int minutes) {}
