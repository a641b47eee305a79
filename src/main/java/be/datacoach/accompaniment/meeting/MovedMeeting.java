package be.datacoach.accompaniment.meeting;

import java.time.Instant;

/**
 * A meeting begins at another moment than before.
 *
 * @param gathering the uid of who meets
 */
public record MovedMeeting(String gathering, Instant from, Instant to) {}
