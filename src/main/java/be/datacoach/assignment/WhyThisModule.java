package be.datacoach.assignment;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.assignment.plan.Planning;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.LearnerKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Why a module is in the path of whoever asks, in one sentence; nothing where it is no step. */
@ApplicationScoped
public class WhyThisModule {

    @Inject
    private CurrentUser user;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Planning planning;

    @Requires(Permission.LEARN)
    @Transactional
    public Optional<Text> why(ModuleId module) {
        LearnerKind kind = catalogue.audienceOf(module);
        user.require(Walking.permission(kind));
        return planning.current(user.id(), kind)
                .flatMap(plan -> plan.path().step(module))
                .map(step -> step.why().sentence());
    }
}
