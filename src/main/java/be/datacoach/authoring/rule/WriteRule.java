package be.datacoach.authoring.rule;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.catalogue.RulePublication;
import be.datacoach.catalogue.source.RuleSource;
import be.datacoach.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Writes in the draft of a rule, or puts it aside. What was written is kept, sound or not. */
@ApplicationScoped
@Requires(Permission.AUTHOR_MODULES)
public class WriteRule {

    @Inject
    private RuleDrafts drafts;

    @Inject
    private RulePublication publication;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * Whether it was written: not where somebody else wrote meanwhile.
     *
     * @param text of the whole rule; its id must be this one
     * @param seen the revision of the draft that its author saw; 0 for none
     */
    @Transactional
    public boolean write(RuleId rule, String text, int seen) {
        RuleSource inForce = publication.inForce(rule).orElseThrow(() -> new NotFound("rule " + rule));
        if (RuleSource.of(text).filter(one -> one.id().equals(rule)).isEmpty()) return false;
        Optional<RuleDraft> draft = drafts.locked(rule);
        boolean sent = draft.filter(one -> one.source().text().equals(text)).isPresent();
        if (sent) return true;
        if (draft.map(RuleDraft::revision).orElse(0) != seen) return false;
        var writing = new RuleDraft.Writing(user.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        draft.ifPresentOrElse(
                one -> one.write(text, writing),
                () -> drafts.add(new RuleDraft(new RuleSource(rule, inForce.version(), text), writing)));
        return true;
    }

    /** Whether there was a draft, still as it was seen; the rule is as published again. */
    @Transactional
    public boolean drop(RuleId rule, int seen) {
        Optional<RuleDraft> draft = drafts.locked(rule).filter(one -> one.revision() == seen);
        draft.ifPresent(drafts::remove);
        return draft.isPresent();
    }
}
