package be.datacoach.intake;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.LearnerKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A coach sees what they told, and when, to correct it. */
@ApplicationScoped
public class ReadOwnFacts {
    @Inject
    private CoachFacts facts;

    @Inject
    private Catalogue catalogue;

    @Inject
    private CurrentUser user;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public OwnFacts read() {
        var told = facts.of(user.id());
        told.keySet().removeIf(this::isOfCounsellor);
        boolean asked = facts.newest(user.id()).keySet().stream().anyMatch(attribute -> !isOfCounsellor(attribute));
        return new OwnFacts(told, asked);
    }

    /** Whoever is a counsellor too was asked other things as one. */
    private boolean isOfCounsellor(AttributeId attribute) {
        return catalogue.curriculum(LearnerKind.COUNSELLOR).attribute(attribute).isPresent();
    }
}
