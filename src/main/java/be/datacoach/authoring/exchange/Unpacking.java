package be.datacoach.authoring.exchange;

import be.datacoach.authoring.draft.Desk;
import be.datacoach.authoring.draft.Revision;
import be.datacoach.authoring.exchange.Delivery.Candidate;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.catalogue.Publication;
import be.datacoach.catalogue.image.Images;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes a draft of a module that came in a ZIP, with its images. To be called inside a transaction. */
@ApplicationScoped
class Unpacking {

    @Inject
    private Desk desk;

    @Inject
    private Images images;

    /** Whether it is a draft now; not where somebody writes in the module. */
    boolean take(Candidate candidate) {
        if (desk.knows(candidate.module())) {
            Desk.Work work = desk.alone(candidate.module());
            if (work.draft().isPresent()) return false;
            desk.write(work, candidate.base(), numbered(candidate, candidate.base()), Revision.Kind.BROUGHT);
        } else desk.begin(candidate.module(), numbered(candidate, 1));
        candidate.images().forEach(image -> images.add(candidate.module(), image));
        return true;
    }

    private static ModuleSource numbered(Candidate candidate, int version) {
        return ModuleSource.of(Publication.numbered(candidate.file().text(), version));
    }
}
