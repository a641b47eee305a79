package be.datacoach.practice.sheet;

import be.datacoach.practice.recognition.Finding;
import be.datacoach.practice.run.Refusal;
import java.util.List;
import java.util.Set;

/** What came of saving. */
public sealed interface Saving {

    /**
     * It is saved, whatever was seen in it.
     *
     * @param traces what looks as if it says who a pupil is
     * @param recognised words by which others might recognise somebody, where it is meant for others
     */
    record Saved(int revision, Set<PupilTrace> traces, List<Finding> recognised) implements Saving {
        public Saved {
            traces = Set.copyOf(traces);
            recognised = List.copyOf(recognised);
        }
    }

    /** Nothing was saved: in another window a newer text was. */
    record Newer(Written written) implements Saving {}

    record Refused(Refusal refusal) implements Saving {}
}
