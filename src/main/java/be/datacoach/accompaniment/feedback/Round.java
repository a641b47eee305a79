package be.datacoach.accompaniment.feedback;

import java.time.Instant;

/**
 * Feedback that was given.
 *
 * @param by the name of the counsellor; empty for who has no account any more
 */
public record Round(Submission submission, Verdict verdict, Words words, String by, Instant at) {}
