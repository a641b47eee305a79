package be.datacoach.intake.context;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.intake.CoachFacts;
import be.datacoach.intake.FactsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * A coach tells about the own position at school. The answers to single statements are kept for the coach alone; rules only
 * ever see what they make together.
 */
@ApplicationScoped
public class TellOwnPosition {
    @Inject
    private CoachFacts facts;

    @Inject
    private Catalogue catalogue;

    @Inject
    private CurrentUser user;

    @Inject
    private Event<FactsChanged> changes;

    @Requires(Permission.DESCRIBE_OWN_SCHOOL)
    @Transactional
    public Told tell(PositionAnswers answers) {
        List<AttributeId> wrong = answers.wrong(catalogue.contextForm(), catalogue.curriculum());
        if (!wrong.isEmpty()) return new Told.Refused(wrong);
        boolean changed = facts.tell(user.id(), answers.told(catalogue.contextForm()));
        if (changed) changes.fire(new FactsChanged(user.id(), FactsChanged.POSITION));
        return new Told.Kept(changed);
    }
}
