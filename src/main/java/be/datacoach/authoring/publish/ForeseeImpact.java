package be.datacoach.authoring.publish;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.PathDifference;
import be.datacoach.adaptation.plan.Planner;
import be.datacoach.adaptation.plan.PlanningCase;
import be.datacoach.assignment.plan.PlanningCases;
import be.datacoach.authoring.draft.Desk;
import be.datacoach.authoring.persona.Cast;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.authoring.source.Particular;
import be.datacoach.authoring.source.Passage;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.catalogue.content.Persona;
import be.datacoach.catalogue.source.Library;
import be.datacoach.catalogue.source.LibraryReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * What publishing a draft would do to the paths of everybody who has one: every path is planned twice on what is known of
 * its learner today, without the draft and with it. A draft that changes only words changes no path, so none is planned.
 */
@ApplicationScoped
public class ForeseeImpact {

    @Inject
    private Desk desk;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Cast cast;

    @Inject
    private PlanningCases cases;

    /** Nothing where there is no draft, or one that cannot be published yet. */
    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Optional<Impact> foresee(ModuleId module) {
        Desk.Work work = desk.on(module);
        if (work.draft().isEmpty()) return Optional.empty();
        if (wordsOnly(work.published(), work.source())) return Optional.of(Impact.NONE);
        // The path of a counsellor is for nobody else, not even as a count.
        if (catalogue.audienceOf(module) != LearnerKind.COACH) return Optional.of(Impact.NONE);
        return LibraryReader.module(Desk.file(module, work.source()), catalogue.common())
                .value()
                .flatMap(sound -> catalogue.tryOut(sound).value())
                .map(Library::curriculum)
                .map(with -> of(module, with));
    }

    /** Texts are read and never planned with; minutes are. */
    private static boolean wordsOnly(ModuleSource published, ModuleSource draft) {
        return Particular.between(published, draft).isEmpty()
                && Change.between(published, draft).stream()
                        .noneMatch(change -> change.place().kind() == Passage.Kind.MINUTES);
    }

    private Impact of(ModuleId module, Curriculum with) {
        Curriculum without = catalogue.curriculum();
        if (without.find(module).equals(with.find(module))) return Impact.NONE;
        var tally = new Impact.Tally();
        cases.each(one -> tally.add(Planner.plan(one), Planner.plan(in(with, one))));
        return tally.with(personas(without, with));
    }

    private static PlanningCase in(Curriculum curriculum, PlanningCase one) {
        return new PlanningCase(
                curriculum, one.learner(), one.assignment(), one.calendar(), one.today(), one.previous());
    }

    private List<Impact.OfPersona> personas(Curriculum without, Curriculum with) {
        return cast.all().stream()
                .map(one -> new Impact.OfPersona(one.name(), difference(one.persona(), without, with)))
                .filter(one -> !one.difference().none())
                .toList();
    }

    private PathDifference difference(Persona persona, Curriculum without, Curriculum with) {
        return PathDifference.between(
                Planner.plan(persona.planning(without, catalogue.calendar())),
                Planner.plan(persona.planning(with, catalogue.calendar())));
    }
}
