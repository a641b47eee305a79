package be.datacoach.practice.sheet;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.practice.run.OwnRuns;
import be.datacoach.practice.run.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Saves an artefact while it is written, also after its module is finished. */
@ApplicationScoped
public class SaveArtefact {
    @Inject
    private OwnRuns runs;

    @Inject
    private Desk desk;

    @Requires(Permission.LEARN)
    @Transactional
    public Saving save(Draft draft) {
        OwnRuns.At here = runs.enter(draft.place());
        return here.block() instanceof ArtefactForm form
                ? desk.save(
                        here,
                        draft,
                        form.fields().stream().map(ArtefactForm.Field::id).toList())
                : new Saving.Refused(Refusal.UNKNOWN_ITEM);
    }
}
