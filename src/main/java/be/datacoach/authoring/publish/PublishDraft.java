package be.datacoach.authoring.publish;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.draft.Desk;
import be.datacoach.authoring.draft.Draft;
import be.datacoach.authoring.draft.Drafts;
import be.datacoach.authoring.review.Reviews;
import be.datacoach.catalogue.Publication;
import be.datacoach.catalogue.source.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Publishes a draft as the next version. Who has not opened the module gets it; who has, keeps theirs. */
@ApplicationScoped
public class PublishDraft {

    /** What came of it. */
    public sealed interface Outcome {

        record Published(int version) implements Outcome {}

        /** Something is wrong in it; the draft stays. */
        record Unsound(List<Finding> findings) implements Outcome {
            public Unsound {
                findings = List.copyOf(findings);
            }
        }

        /** Something in it would be in vain, and its publisher did not say to go on. */
        record InVain(List<Finding> findings) implements Outcome {
            public InVain {
                findings = List.copyOf(findings);
            }
        }

        /** Somebody else published in between; the draft stays. */
        record Overtaken(int newest) implements Outcome {}

        /** There is no draft any more, or not as its publisher saw it. */
        record NotAsSeen() implements Outcome {}

        /** The service asks for a second reader, and nobody else approved what it says now; the draft stays. */
        record NotRead() implements Outcome {}

        /** It says what is published already. */
        record Same() implements Outcome {}
    }

    @Inject
    private Desk desk;

    @Inject
    private Drafts drafts;

    @Inject
    private Reviews reviews;

    @Inject
    private Publication publication;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail trail;

    /**
     * @param seenRevision the draft as its publisher saw it
     * @param note what changed, for colleagues
     * @param sure whether to publish although something in it is in vain
     */
    @Requires(Permission.PUBLISH_MODULES)
    @Transactional
    public Outcome publish(ModuleId module, int seenRevision, String note, boolean sure) {
        Desk.Work work = desk.alone(module);
        Optional<Draft> draft = work.draft().filter(open -> open.revision() == seenRevision);
        if (draft.isEmpty()) return new Outcome.NotAsSeen();
        String source = draft.get().source().text();
        if (source.equals(work.newest().source())) return new Outcome.Same();
        if (!reviews.allowed(module)) return new Outcome.NotRead();
        var by = new Publication.By(user.id(), note, sure);
        Publication.Outcome outcome = publication.publish(module, draft.get().basedOn(), source, by);
        if (outcome instanceof Publication.Outcome.Unsound unsound) return new Outcome.Unsound(unsound.findings());
        if (outcome instanceof Publication.Outcome.InVain vain) return new Outcome.InVain(vain.findings());
        if (outcome instanceof Publication.Outcome.Overtaken overtaken)
            return new Outcome.Overtaken(overtaken.newest());
        int version = ((Publication.Outcome.Published) outcome).version();
        drafts.remove(draft.get());
        trail.record("module.published", module.code(), Integer.toString(version));
        return new Outcome.Published(version);
    }
}
