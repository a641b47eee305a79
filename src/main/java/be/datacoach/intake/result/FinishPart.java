package be.datacoach.intake.result;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.intake.CoachFacts;
import be.datacoach.intake.FactsChanged;
import be.datacoach.intake.answering.Answers;
import be.datacoach.intake.answering.Asking;
import be.datacoach.intake.answering.Part;
import be.datacoach.intake.answering.Questionnaire;
import be.datacoach.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A coach has seen what their answers come to and lets them count: from now on the path rests on them. */
@ApplicationScoped
public class FinishPart {
    @Inject
    private CurrentUser user;

    @Inject
    private Results results;

    @Inject
    private Kept kept;

    @Inject
    private Event<FactsChanged> changes;

    /** Where it is kept. */
    @Dependent
    static class Kept {
        @Inject
        private Asking asking;

        @Inject
        private Answers answers;

        @Inject
        private CoachFacts facts;
    }

    /** @return whether anything is known now that was not, or otherwise */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public boolean finish(Part part) {
        Questionnaire asked = kept.asking.of(user.id(), user.uid(), part).orElseThrow(() -> new NotFound(part.code()));
        PartResult result =
                results.of(new Results.Whose(user.id(), user.uid()), part).orElseThrow(() -> new NotFound(part.code()));
        kept.answers.finish(user.uid(), asked);
        // A survey says nothing to rules, and so moves nothing.
        if (part.wave().isPresent()) return false;
        boolean changed = kept.facts.tell(user.id(), result.facts(), giver(part));
        changes.fire(new FactsChanged(user.id(), part.instrument()));
        return changed;
    }

    /** What somebody showed was computed from a key; all else they say themselves, and nobody vouches for it. */
    private static Fact.Giver giver(Part part) {
        return part.tested() ? Fact.Giver.COMPUTED : Fact.Giver.LEARNER;
    }
}
