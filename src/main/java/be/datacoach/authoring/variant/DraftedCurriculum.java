package be.datacoach.authoring.variant;

import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.VariationPoint;
import be.datacoach.adaptation.proof.Readership;
import be.datacoach.authoring.draft.Desk;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.Proofs;
import be.datacoach.catalogue.content.LearnerKind;
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

    /** What is planned, and for whom. */
    record Planned(LearnerKind audience, Curriculum curriculum) {}

    /** Nothing where something is wrong in it. */
    Optional<Planned> with(ModuleId module, ModuleSource source) {
        return LibraryReader.module(Desk.file(module, source), catalogue.common())
                .value()
                .flatMap(sound -> catalogue.tryOut(sound).value())
                .map(library -> new Planned(library.audienceOf(module), library.curriculumOf(module)));
    }

    /** Who reads what at a point; nothing where that cannot be told in a table. */
    Optional<Readership> readers(Planned with, ModuleId module, String point) {
        Optional<VariationPoint> planned = with.curriculum.module(module).points().stream()
                .filter(one -> one.id().code().equals(point))
                .findFirst();
        return planned.flatMap(one -> proofs.readers(with.audience, with.curriculum, one));
    }
}
