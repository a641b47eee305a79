package be.datacoach.catalogue.content.instrument;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.TaskId;
import java.util.List;

/** The nodenscan: for every task how important it is, how well it is covered, and who does it now. */
public record NeedsScan(Cover cover, Scale importance, Scale coverage, List<Owner> owners, List<Asked> tasks) {

    /** Who may be doing a task now. */
    public record Owner(String id, Text label) {}

    /** A task, told as something that happens. */
    public record Asked(TaskId task, Text text) {}

    public NeedsScan {
        owners = List.copyOf(owners);
        tasks = List.copyOf(tasks);
    }
}
