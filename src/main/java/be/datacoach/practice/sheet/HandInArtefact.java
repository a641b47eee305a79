package be.datacoach.practice.sheet;

import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.practice.run.Logbook;
import be.datacoach.practice.run.OwnRuns;
import be.datacoach.practice.run.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Shows an artefact of a coach, as it is now, to whoever accompanies them. Until then nobody else reads it; what is written
 * afterwards nobody else reads until it is handed in again.
 */
@ApplicationScoped
public class HandInArtefact {

    /** What came of it. */
    public sealed interface Outcome {
        record HandedIn() implements Outcome {}

        /** These fields need an answer first. */
        record NotYet(List<ArtefactForm.Field> missing) implements Outcome {
            public NotYet {
                missing = List.copyOf(missing);
            }
        }
    }

    @Inject
    private OwnRuns runs;

    @Inject
    private Sheets sheets;

    @Inject
    private Logbook logbook;

    @Inject
    private MadeTogether together;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Outcome handIn(Place place) {
        OwnRuns.At here = runs.enter(place);
        if (!(here.block() instanceof ArtefactForm form) || here.played().run().audience() != LearnerKind.COACH) {
            throw NotAllowed.on(place.toString());
        }
        Written written = sheets.written(place);
        List<ArtefactForm.Field> missing = Requirement.missing(form, written);
        if (!missing.isEmpty()) {
            return new Outcome.NotYet(missing);
        }
        boolean forAll =
                together.handIn(new MadeTogether.Piece(here.played().run().account(), place.module(), place.block()));
        if (!forAll) {
            sheets.handIn(place)
                    .ifPresent(revision -> logbook.submitted(here.played(), form, revision, written.asResult()));
        }
        return new Outcome.HandedIn();
    }
}
