package be.datacoach.authoring.begin;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.draft.Draft;
import be.datacoach.authoring.draft.Drafts;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.ModuleVersions;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.catalogue.content.ModuleContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** What a new module can begin as, and the code that it could have. */
@ApplicationScoped
public class LookAtStarts {

    /**
     * A template.
     *
     * @param path by which it is asked for
     */
    public record Template(String path, Text title, Text summary) {}

    /**
     * All there is.
     *
     * @param modules that are written, and so can be copied
     * @param competencies of coaches
     * @param ofCounsellors the same of counsellors; what a module is about says whom it is for
     * @param proposed a code that nobody has
     */
    public record Starts(
            List<Template> templates,
            List<LearningModule> modules,
            List<Competency> competencies,
            List<Competency> ofCounsellors,
            ModuleId proposed) {
        public Starts {
            templates = List.copyOf(templates);
            modules = List.copyOf(modules);
            competencies = List.copyOf(competencies);
            ofCounsellors = List.copyOf(ofCounsellors);
        }
    }

    @Inject
    private Templates templates;

    @Inject
    private Catalogue catalogue;

    @Inject
    private ModuleVersions versions;

    @Inject
    private Drafts drafts;

    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Starts look() {
        List<ModuleId> known = Stream.concat(
                        versions.modules().stream(), drafts.all().stream().map(Draft::module))
                .toList();
        List<LearningModule> written = catalogue.contents().stream()
                .map(ModuleContent::module)
                .filter(module -> module.edition().published())
                .toList();
        return new Starts(
                templates.all(),
                written,
                List.copyOf(catalogue.curriculum().competencies()),
                List.copyOf(catalogue.curriculum(LearnerKind.COUNSELLOR).competencies()),
                ModuleCode.next(known));
    }
}
