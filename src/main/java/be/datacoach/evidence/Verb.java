package be.datacoach.evidence;

import java.util.Arrays;

/** What somebody did, with the address that programs outside know it by. */
public enum Verb {
    INITIALIZED("http://adlnet.gov/expapi/verbs/initialized"),
    ANSWERED("http://adlnet.gov/expapi/verbs/answered"),
    /** All that a block or module asks is done. */
    COMPLETED("http://adlnet.gov/expapi/verbs/completed"),
    /** An assessment: the result holds the score and, for a module, the goals that count. */
    PASSED("http://adlnet.gov/expapi/verbs/passed"),
    FAILED("http://adlnet.gov/expapi/verbs/failed"),
    /** An artefact was handed in. */
    SUBMITTED("http://activitystrea.ms/schema/1.0/submit"),
    /** Somebody chose not to answer something that was optional. */
    SKIPPED("http://id.tincanapi.com/verb/skipped");

    private final String iri;

    Verb(String iri) {
        this.iri = iri;
    }

    public String iri() {
        return iri;
    }

    static Verb of(String iri) {
        return Arrays.stream(values())
                .filter(verb -> verb.iri.equals(iri))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a verb: " + iri));
    }
}
