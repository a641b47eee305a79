package be.datacoach.adaptation.team;

import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import java.util.ArrayList;
import java.util.List;

/**
 * Why somebody takes a module, for all coaches to read. It is made of what lies on the table and of the curriculum, and
 * of nothing else: two divisions with the same table have the same explanations, whatever anybody's hours or levels.
 *
 * @param grounds at least one, those with most authority first
 */
public record Explanation(CoachId who, ModuleId module, List<Ground> grounds) {
    public Explanation {
        grounds = List.copyOf(grounds);
        if (grounds.isEmpty()) throw new IllegalArgumentException(who + " takes " + module + " for no reason");
    }

    /** Explains one module of somebody's share. */
    public static Explanation of(Table table, Curriculum curriculum, CoachId who, ModuleId module) {
        var grounds = new ArrayList<Ground>();
        if (table.kept().contains(new Agreement(who, module, true))) grounds.add(new Ground.Agreed());
        if (isTakenByAll(table, module)) grounds.add(new Ground.Together());
        table.needs().stream()
                .filter(task -> curriculum
                        .task(task)
                        .filter(one -> one.modules().contains(module))
                        .isPresent())
                .map(task -> new Ground.Carries(task, table.othersCovering(module, who)))
                .forEach(grounds::add);
        table.share(who).takes().stream()
                .map(curriculum::module)
                .filter(next -> next.after().contains(module))
                .map(LearningModule::id)
                .map(Ground.Opens::new)
                .forEach(grounds::add);
        if (table.share(who).gladly().contains(module)) grounds.add(new Ground.Wished());
        return new Explanation(who, module, grounds);
    }

    private static boolean isTakenByAll(Table table, ModuleId module) {
        return table.shares().size() > 1
                && table.shares().stream().allMatch(share -> share.takes().contains(module));
    }
}
