package be.datacoach.assignment;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.PathDifference;
import be.datacoach.assignment.plan.Planning;
import be.datacoach.assignment.plan.StoredPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** What answers would change in the own path, before they count. */
@ApplicationScoped
public class WhatItChanges {

    /** The path that stands, the one that would come out, and how it differs. */
    public record Effect(OwnPath before, OwnPath path, PathDifference difference) {}

    @Inject
    private CurrentUser user;

    @Inject
    private Planning planning;

    @Inject
    private OwnPaths ownPaths;

    /** @return nothing for who has no path yet */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Optional<Effect> of(Map<AttributeId, Optional<Value>> proposed) {
        Optional<StoredPlan> plan = planning.current(user.id());
        if (plan.isEmpty()) return Optional.empty();
        OwnPath own = ownPaths.of(user.id(), plan.get());
        LearningPath tried = planning.tryOut(user.id(), proposed);
        var path = new OwnPath(own.registration(), tried, own.curriculum(), own.calculated(), own.runs());
        return Optional.of(new Effect(own, path, PathDifference.between(own.path(), tried)));
    }
}
