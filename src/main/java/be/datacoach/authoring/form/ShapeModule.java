package be.datacoach.authoring.form;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.draft.Desk;
import be.datacoach.authoring.source.ModuleSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Adds, moves and removes what a block or a module is made of, in the draft; the first time begins the draft. Only where
 * it is still made of what its author saw: the same act a second time makes nothing twice.
 */
@ApplicationScoped
public class ShapeModule {

    /** What is done to a place. */
    public enum Verb {
        ADD,
        UP,
        DOWN,
        REMOVE
    }

    /**
     * @param block where the place is in; empty for the list of blocks
     * @param path of a list to add to, else of an item
     * @param kind of what is added
     * @param title of a block that is added
     */
    public record Act(String block, Verb verb, List<String> path, String kind, String title) {
        public Act {
            path = List.copyOf(path);
        }
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** @param place where the author goes on */
        record Done(List<String> place) implements Outcome {
            public Done {
                place = List.copyOf(place);
            }
        }

        /** Nothing was done: other things depend on it. @param by their names */
        record Held(List<String> by) implements Outcome {
            public Held {
                by = List.copyOf(by);
            }
        }

        /** Nothing was done: it is no longer made of what its author saw. */
        record Changed() implements Outcome {}
    }

    @Inject
    private Desk desk;

    @Inject
    private Dependents dependents;

    @Inject
    private AuditTrail trail;

    /** @param seen the {@link Sheet#seal} of what the author saw */
    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Outcome shape(ModuleId module, long seen, Act act) {
        Desk.Work work = desk.alone(module);
        ModuleSource source = work.source();
        if (Sheet.of(source, act.block).filter(sheet -> sheet.seal() == seen).isEmpty()) return new Outcome.Changed();
        List<String> by = act.verb == Verb.REMOVE ? dependents.of(work, act) : List.of();
        if (!by.isEmpty()) return new Outcome.Held(by);
        Editor.Outcome outcome = made(Editor.on(source, act.block), act);
        if (outcome instanceof Editor.Outcome.Held held) return new Outcome.Held(held.by());
        if (!(outcome instanceof Editor.Outcome.Done done)) return new Outcome.Changed();
        if (done.source() != source) {
            desk.write(work, work.newest().number(), done.source());
            boolean block = act.block.isEmpty() && act.verb == Verb.REMOVE;
            if (block) trail.record("draft.block_removed", module.code(), act.path.get(act.path.size() - 1));
        }
        return new Outcome.Done(done.place());
    }

    private static Editor.Outcome made(Editor editor, Act act) {
        return switch (act.verb) {
            case ADD -> editor.add(act.path, act.kind, act.title);
            case UP -> editor.move(act.path, -1);
            case DOWN -> editor.move(act.path, 1);
            case REMOVE -> editor.remove(act.path);
        };
    }
}
