package be.datacoach.assignment;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.assignment.run.ModuleRun;
import java.util.List;

/** What came of opening a module. */
public sealed interface Opening {

    /** It is open, now or since earlier. */
    record Opened(ModuleRun run) implements Opening {}

    /** These come first. */
    record NotYet(List<ModuleId> missing) implements Opening {
        public NotYet {
            missing = List.copyOf(missing);
        }
    }

    /** Declared, not yet written. */
    record NotWritten() implements Opening {}

    /** The path of this coach does not have it. */
    record NotInPath() implements Opening {}
}
