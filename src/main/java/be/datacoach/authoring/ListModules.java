package be.datacoach.authoring;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.assignment.run.ModuleRuns;
import be.datacoach.authoring.draft.Desk;
import be.datacoach.authoring.draft.Draft;
import be.datacoach.authoring.draft.Drafts;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.catalogue.content.ModuleContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All modules in their newest versions, with what is being written in them. */
@ApplicationScoped
public class ListModules {

    /**
     * A module.
     *
     * @param underWay how many people have it open
     */
    public record Listed(ModuleContent content, Optional<Draft> draft, long underWay) {}

    /** A module that was never published. */
    public record Begun(ModuleContent content, Draft draft) {}

    /**
     * All of them, the competencies that they are about, and what is begun beside them.
     *
     * @param reviewMonths after which a module wants to be looked at again
     * @param keys that variants may be for
     */
    public record Listing(
            List<Competency> competencies,
            List<Listed> modules,
            List<Begun> begun,
            int reviewMonths,
            Set<String> keys) {
        public Listing {
            competencies = List.copyOf(competencies);
            modules = List.copyOf(modules);
            begun = List.copyOf(begun);
            keys = new TreeSet<>(keys);
        }
    }

    private static final int REVIEW_MONTHS = 12;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Drafts drafts;

    @Inject
    private ModuleRuns runs;

    @Inject
    private Desk desk;

    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Listing list() {
        Map<ModuleId, Draft> open =
                drafts.open().stream().collect(Collectors.toMap(Draft::module, Function.identity()));
        Map<ModuleId, Long> underWay = runs.underWay();
        List<ModuleContent> contents = catalogue.contents();
        List<Listed> modules = contents.stream()
                .map(content -> new Listed(
                        content,
                        Optional.ofNullable(open.get(content.module().id())),
                        underWay.getOrDefault(content.module().id(), 0L)))
                .toList();
        List<Begun> begun = open.values().stream()
                .filter(draft -> catalogue.content(draft.module()).isEmpty())
                .sorted(Comparator.comparing(Draft::module))
                .map(draft -> new Begun(desk.content(draft.module(), draft.source()), draft))
                .toList();
        int months = catalogue.common().threshold("review-months", REVIEW_MONTHS);
        return new Listing(competencies(), modules, begun, months, keys());
    }

    private List<Competency> competencies() {
        return Stream.of(LearnerKind.values())
                .flatMap(kind -> catalogue.curriculum(kind).competencies().stream())
                .toList();
    }

    private Set<String> keys() {
        return Stream.of(LearnerKind.values())
                .flatMap(kind -> catalogue.common().of(kind).variantKeys().stream())
                .collect(Collectors.toSet());
    }
}
