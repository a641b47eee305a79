package be.datacoach.adaptation.learner;

import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.PointId;
import java.util.Map;

/**
 * A module that the learner opened. What was started stays as it was: version, band and variants.
 *
 * @param variants for each variation point the index of the chosen variant, or -1 for what everybody else reads
 */
public record ModuleRecord(ModuleId module, int version, State state, Band band, Map<PointId, Integer> variants) {

    public enum State {
        STARTED,
        FINISHED
    }

    public ModuleRecord {
        variants = Map.copyOf(variants);
    }

    public boolean finished() {
        return state == State.FINISHED;
    }
}
