package be.datacoach.assignment;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.plan.Counterfactual;
import be.datacoach.assignment.plan.Planning;
import be.datacoach.catalogue.content.LearnerKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The smallest change that would undo a decision of the own path; searched when somebody asks, not before. */
@ApplicationScoped
public class WhatWouldChange {

    @Inject
    private CurrentUser user;

    @Inject
    private Planning planning;

    /** @param kind on whose path the decision is */
    @Requires(Permission.LEARN)
    @Transactional
    public Optional<Counterfactual> undo(LearnerKind kind, DecisionKey key) {
        user.require(Walking.permission(kind));
        Optional<Decision> decision = planning.current(user.id(), kind).flatMap(plan -> key.in(plan.path()));
        return decision.flatMap(one -> Counterfactual.of(planning.caseOf(user.id(), kind), one));
    }
}
