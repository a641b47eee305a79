package be.datacoach.practice.sheet;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.practice.run.OwnRuns;
import be.datacoach.practice.run.Place;
import be.datacoach.practice.run.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Saves an artefact while it is written, also after its module is finished. */
@ApplicationScoped
public class SaveArtefact {
    @Inject
    private OwnRuns runs;

    @Inject
    private Desk desk;

    @Inject
    private Sheets sheets;

    @Inject
    private MadeTogether together;

    @Requires(Permission.LEARN)
    @Transactional
    public Saving save(Draft draft) {
        OwnRuns.At here = runs.enter(draft.place());
        if (!(here.block() instanceof ArtefactForm form)) return new Saving.Refused(Refusal.UNKNOWN_ITEM);
        Place place = draft.place();
        var piece = new MadeTogether.Piece(here.played().run().account(), place.module(), place.block());
        together.hold(piece);
        Map<String, String> before = sheets.written(place).texts();
        Saving saving = desk.save(
                here, draft, form.fields().stream().map(ArtefactForm.Field::id).toList());
        // A page that was open before it was made together goes on saving here; the others get it too.
        together.wrote(piece, before, sheets.written(place).texts());
        return saving;
    }
}
