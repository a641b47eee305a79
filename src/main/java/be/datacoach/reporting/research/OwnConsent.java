package be.datacoach.reporting.research;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A study, as somebody who is asked for it sees it.
 *
 * @param study its uid
 * @param wording number of the words it is asked in now
 * @param open whether it can still be agreed to
 * @param said everything this person said, the newest first
 */
public record OwnConsent(String study, String name, int wording, ConsentText text, boolean open, List<Said> said) {
    public OwnConsent {
        said = List.copyOf(said);
    }

    /**
     * A yes or a no.
     *
     * @param wording number of the words it was said to
     * @param language in which these were read
     */
    public record Said(boolean granted, int wording, String language, Instant at) {}

    public enum Standing {
        /** Nothing was said, which is no. */
        SILENT,
        TAKES_PART,
        /** The yes was to other words than those of now: no, until it is said again. */
        OTHER_WORDS,
        REFUSED
    }

    public Standing standing() {
        if (said.isEmpty()) return Standing.SILENT;
        Said newest = said.get(0);
        if (!newest.granted) return Standing.REFUSED;
        return newest.wording == wording ? Standing.TAKES_PART : Standing.OTHER_WORDS;
    }

    /** When that was said. */
    public Optional<Instant> since() {
        return said.stream().findFirst().map(Said::at);
    }
}
