package be.datacoach.authoring.rule;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.catalogue.Publication;
import be.datacoach.catalogue.RulePublication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Publishes the draft of a rule as its next version. Paths follow when somebody next looks at theirs. */
@ApplicationScoped
public class PublishRule {

    @Inject
    private RuleDrafts drafts;

    @Inject
    private RulePublication publication;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail trail;

    /**
     * Nothing where there is no draft any more, or not as its publisher saw it.
     *
     * @param note what changed, for colleagues
     * @param sure whether to publish although something is in vain
     */
    @Requires(Permission.PUBLISH_MODULES)
    @Transactional
    public Optional<Publication.Outcome> publish(RuleId rule, int seen, String note, boolean sure) {
        Optional<RuleDraft> draft = drafts.locked(rule).filter(one -> one.revision() == seen);
        if (draft.isEmpty()) return Optional.empty();
        var by = new Publication.By(user.id(), note, sure);
        Publication.Outcome outcome =
                publication.publish(draft.get().source(), draft.get().basedOn(), by);
        if (outcome instanceof Publication.Outcome.Published published) {
            drafts.remove(draft.get());
            trail.record("rule.published", rule.code(), Integer.toString(published.version()));
        }
        return Optional.of(outcome);
    }
}
