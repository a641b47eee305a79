package be.datacoach.adaptation.team;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.TaskId;
import java.util.List;

/** One reason why somebody takes a module: all of it lies on the table. */
public sealed interface Ground {

    /** It was agreed. */
    record Agreed() implements Ground {}

    /** All coaches take it. */
    record Together() implements Ground {}

    /**
     * It teaches a task that the team asks for.
     *
     * @param others who know it too, now or when they are ready; without others the task would hang on nobody else
     */
    record Carries(TaskId task, List<CoachId> others) implements Ground {
        public Carries {
            others = List.copyOf(others);
        }
    }

    /** Another module that they take needs it. */
    record Opens(ModuleId next) implements Ground {}

    /** They said they would gladly take it. */
    record Wished() implements Ground {}
}
