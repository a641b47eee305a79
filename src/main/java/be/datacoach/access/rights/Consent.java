package be.datacoach.access.rights;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that is done with somebody's data only because they said so.
 *
 * @param code of its words: {@code own_consents.what.<code>}, which may name {0}
 * @param about what {0} is, such as the name of a study; empty where there is no {0}
 * @param given whether it holds now
 * @param since when they last said so, either way; empty when they never did
 * @param outcome the page where they change it, such as {@code /learner/sharing}
 */
public record Consent(String code, String about, boolean given, Optional<Instant> since, String outcome) {}
