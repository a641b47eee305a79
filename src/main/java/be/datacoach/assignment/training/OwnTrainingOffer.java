package be.datacoach.assignment.training;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.assignment.plan.Planning;
import be.datacoach.catalogue.content.LearnerKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A counsellor is offered the path for counsellors: beginning takes it, and they may do without. */
@ApplicationScoped
public class OwnTrainingOffer {
    @Inject
    private TrainingOffers offers;

    @Inject
    private Planning planning;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Whether it was offered, and they neither began nor said no. */
    @Requires(Permission.TRAIN_ONESELF)
    @Transactional
    public boolean isOpen() {
        return offers.to(user.id()).filter(TrainingOffer::isOpen).isPresent()
                && planning.current(user.id(), LearnerKind.COUNSELLOR).isEmpty();
    }

    /** Once more changes nothing; the path stays where it was, to be begun whenever they like. */
    @Requires(Permission.TRAIN_ONESELF)
    @Transactional
    public void decline() {
        offers.to(user.id()).ifPresent(offer -> offer.decline(clock.instant()));
    }
}
