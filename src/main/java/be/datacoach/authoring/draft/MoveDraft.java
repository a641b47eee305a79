package be.datacoach.authoring.draft;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.source.Merge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Makes the changes of a draft in a version that was published since it began: every one, also those that no text shows.
 * Where both changed the same place the draft's stands, and what was published is kept beside it for its author.
 */
@ApplicationScoped
public class MoveDraft {

    @Inject
    private Desk desk;

    @Inject
    private Clashes clashes;

    /** Whether the draft, still as its author saw it, was moved. */
    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public boolean move(ModuleId module, int seenRevision) {
        Desk.Work work = desk.alone(module);
        if (work.draft().filter(open -> open.revision() == seenRevision).isEmpty()) return false;
        Optional<Merge> moved = desk.transfer(work);
        moved.ifPresent(merge -> {
            desk.put(work, work.newest().number(), merge.result(), Revision.Kind.MOVED);
            clashes.keep(module, merge.clashes(), work.newest().author());
        });
        return moved.isPresent();
    }
}
