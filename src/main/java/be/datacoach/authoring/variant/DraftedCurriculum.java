package be.datacoach.authoring.variant;

import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.VariationPoint;
import be.datacoach.adaptation.proof.Readership;
import be.datacoach.authoring.draft.Desk;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.Proofs;
import be.datacoach.catalogue.source.Library;
import be.datacoach.catalogue.source.LibraryReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What would be planned with a draft as it is written now. */
@ApplicationScoped
class DraftedCurriculum {

    @Inject
    private Catalogue catalogue;

    @Inject
    private Proofs proofs;

    /** Nothing where something is wrong in it. */
    Optional<Curriculum> with(ModuleId module, ModuleSource source) {
        return LibraryReader.module(Desk.file(module, source), catalogue.common())
                .value()
                .flatMap(sound -> catalogue.tryOut(sound).value())
                .map(Library::curriculum);
    }

    /** Who reads what at a point; nothing where that cannot be told in a table. */
    Optional<Readership> readers(Curriculum curriculum, ModuleId module, String point) {
        Optional<VariationPoint> planned = curriculum.module(module).points().stream()
                .filter(one -> one.id().code().equals(point))
                .findFirst();
        return planned.flatMap(one -> proofs.readers(curriculum, one));
    }
}
