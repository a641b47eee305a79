package be.datacoach.practice.sheet;

import be.datacoach.practice.run.Refusal;
import java.util.Set;

/** What came of saving. */
public sealed interface Saving {

    /** @param traces what in it looks as if it says who a pupil is; it is saved all the same */
    record Saved(int revision, Set<PupilTrace> traces) implements Saving {
        public Saved {
            traces = Set.copyOf(traces);
        }
    }

    /** Nothing was saved: in another window a newer text was. */
    record Newer(Written written) implements Saving {}

    record Refused(Refusal refusal) implements Saving {}
}
