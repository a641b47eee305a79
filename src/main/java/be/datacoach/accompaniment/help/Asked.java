package be.datacoach.accompaniment.help;

import java.time.Instant;
import java.util.Optional;

/**
 * What a coach asked, for them and their counsellor.
 *
 * @param coachUid whose it is
 * @param coach their name
 * @param by the name of who answered; empty while nobody did
 */
public record Asked(
        String uid,
        String coachUid,
        String coach,
        String question,
        Instant at,
        Optional<String> answer,
        String by,
        boolean closed) {}
