package be.datacoach.adaptation.curriculum;

import be.datacoach.adaptation.condition.Text;
import java.util.List;

/** Something a data coach does, and the modules that teach it. */
public record Task(TaskId id, Text label, List<ModuleId> modules) {
    public Task {
        modules = List.copyOf(modules);
    }
}
