package be.datacoach.authoring.draft;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.source.Transfer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Makes the changes of a draft in a version that was published since it began. */
@ApplicationScoped
public class MoveDraft {

    @Inject
    private Desk desk;

    /** Whether the draft, still as its author saw it, was moved. */
    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public boolean move(ModuleId module, int seenRevision) {
        Desk.Work work = desk.alone(module);
        if (work.draft().filter(open -> open.revision() == seenRevision).isEmpty()) return false;
        Optional<Transfer> transfer = desk.transfer(work);
        transfer.ifPresent(one -> desk.put(work, work.newest().number(), one.result(), Revision.Kind.MOVED));
        return transfer.isPresent();
    }
}
