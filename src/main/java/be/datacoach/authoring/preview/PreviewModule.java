package be.datacoach.authoring.preview;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.learner.LearnerSnapshot;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.plan.Planner;
import be.datacoach.adaptation.plan.PlanningCase;
import be.datacoach.authoring.draft.Desk;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.ModuleContent;
import be.datacoach.catalogue.source.LibraryReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A module as some personas would read it, from the draft where there is one. The paths are planned as for anybody. */
@ApplicationScoped
public class PreviewModule {

    /**
     * What there is to see.
     *
     * @param asked the attributes that choose among the texts of this module
     * @param views one for each persona
     */
    public record Preview(Desk.Work work, ModuleContent content, List<Attribute> asked, List<PersonaView> views) {
        public Preview {
            asked = List.copyOf(asked);
            views = List.copyOf(views);
        }
    }

    @Inject
    private Desk desk;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Clock clock;

    /** @param block the only one of interest, or empty for all */
    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Preview preview(ModuleId module, String block, List<Persona> personas) {
        Desk.Work work = desk.on(module);
        ModuleContent content = desk.content(module, work.source());
        Curriculum curriculum = curriculum(work, content);
        List<PersonaView> views = personas.stream()
                .map(persona -> PersonaView.of(content, persona, path(module, persona, curriculum)))
                .toList();
        return new Preview(work, content, Asking.of(content, block, curriculum), views);
    }

    /** With the draft in it; a draft that is not sound changes no variant, so the published one will do. */
    private Curriculum curriculum(Desk.Work work, ModuleContent content) {
        if (work.draft().isEmpty()) return catalogue.curriculum(content.audience());
        return LibraryReader.module(Desk.file(work.module(), work.source()), catalogue.common())
                .value()
                .flatMap(sound -> catalogue.tryOut(sound).value())
                .map(library -> library.curriculum(content.audience()))
                .orElseGet(() -> work.unpublished() ? catalogue.with(content) : catalogue.curriculumOf(work.module()));
    }

    private LearningPath path(ModuleId module, Persona persona, Curriculum curriculum) {
        LocalDate today = LocalDate.now(clock);
        Map<AttributeId, Fact> facts = new TreeMap<>();
        persona.facts().forEach((id, value) -> facts.put(id, new Fact(id, value, today, Fact.Giver.COUNSELLOR, true)));
        var assignment = new Assignment(Map.of(), Set.of(module), Optional.empty());
        return Planner.plan(new PlanningCase(
                curriculum, LearnerSnapshot.knowing(facts), assignment, catalogue.calendar(), today, Optional.empty()));
    }
}
