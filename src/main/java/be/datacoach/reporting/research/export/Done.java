package be.datacoach.reporting.research.export;

import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.assignment.plan.SetAsides;
import be.datacoach.assignment.plan.StoredPlan;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.evidence.Statement;
import java.util.List;

/**
 * What one person did, as it is known.
 *
 * @param events oldest first
 * @param plans every path that was calculated, oldest first
 */
record Done(
        String pid,
        Weeks weeks,
        List<Statement> events,
        List<ModuleRun> runs,
        List<StoredPlan> plans,
        List<SetAsides.Ever> aside) {

    /** Whether a rule put this block there for this person: having met it would then tell why. */
    boolean isExtra(ModuleId module, BlockId block) {
        return runs.stream()
                .filter(run -> run.module().equals(module))
                .anyMatch(run -> run.extras().contains(block));
    }
}
