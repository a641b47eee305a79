package be.datacoach.adaptation.path;

import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.PointId;
import java.util.List;
import java.util.Map;

/**
 * One module of a path, as this learner takes it.
 *
 * @param variants for each variation point the index of the chosen variant, or -1 for what everybody else reads
 * @param extras blocks that rules added
 * @param minutes planned for the whole module
 * @param when the weeks in which it is planned
 * @param why why this step is there, or there so early
 */
public record Step(
        ModuleId module,
        int version,
        Taking taking,
        Map<PointId, Integer> variants,
        List<BlockId> extras,
        int minutes,
        Span when,
        Reason why) {

    /** How far the learner is, and in which band. */
    public record Taking(State state, Band band) {}

    /** How far the learner is. */
    public enum State {
        FINISHED,
        STARTED,
        OPEN
    }

    public Step {
        variants = Map.copyOf(variants);
        extras = List.copyOf(extras);
    }

    public boolean finished() {
        return taking.state() == State.FINISHED;
    }

    public boolean started() {
        return taking.state() == State.STARTED;
    }

    public Band band() {
        return taking.band();
    }

    /** This step in other weeks. */
    public Step planned(Span span) {
        return new Step(module, version, taking, variants, extras, minutes, span, why);
    }
}
