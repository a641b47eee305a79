package be.datacoach.practice.sheet;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.catalogue.content.Reflection;
import be.datacoach.practice.run.OwnRuns;
import be.datacoach.practice.run.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Saves a reflection while it is written. Nobody else ever reads it. */
@ApplicationScoped
public class SaveReflection {
    @Inject
    private OwnRuns runs;

    @Inject
    private Desk desk;

    @Requires(Permission.LEARN)
    @Transactional
    public Saving save(Draft draft) {
        OwnRuns.At here = runs.enter(draft.place());
        return here.block() instanceof Reflection reflection
                ? desk.save(
                        here,
                        draft,
                        reflection.prompts().stream().map(Reflection.Prompt::id).toList())
                : new Saving.Refused(Refusal.UNKNOWN_ITEM);
    }
}
