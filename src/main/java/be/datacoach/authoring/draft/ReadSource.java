package be.datacoach.authoring.draft;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.catalogue.source.SourceFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The whole text of a module, as YAML: of its draft, else of its newest version, and what was typed beside it. */
@ApplicationScoped
public class ReadSource {

    /**
     * @param words what is to be shown: what this author typed and that could not be taken, else the text itself
     * @param seal of the text itself
     * @param findings what is wrong in these words
     * @param typed what is not in the draft
     */
    public record Source(Desk.Work work, String words, long seal, List<Finding> findings, Optional<TypedText> typed) {
        public Source {
            findings = List.copyOf(findings);
        }
    }

    @Inject
    private Desk desk;

    @Inject
    private TypedTexts typedTexts;

    @Inject
    private Catalogue catalogue;

    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Source read(ModuleId module) {
        Desk.Work work = desk.on(module);
        String now = work.source().text();
        Optional<TypedText> typed = typedTexts.mine(module);
        String words = typed.map(TypedText::words).orElse(now);
        boolean asked = typed.isPresent() || work.draft().isPresent();
        List<Finding> findings =
                asked ? catalogue.findings(new SourceFile(module + "/module.yaml", words), module) : List.of();
        return new Source(work, words, TypedSource.seal(now), findings, typed);
    }
}
