package be.datacoach.authoring.form;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.draft.Desk;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.catalogue.content.ModuleContent;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The form of a block, or of the module itself, as it is filled in now. */
@ApplicationScoped
public class ReadForm {

    /** A form, and the module and draft that it is of. */
    public record Opened(Desk.Work work, Filled form) {}

    /**
     * A form as it is filled in.
     *
     * @param content of the whole module, as far as it can be read
     * @param findings what is wrong in the draft
     */
    public record Filled(ModuleSource source, Sheet sheet, ModuleContent content, List<Finding> findings) {
        public Filled {
            findings = List.copyOf(findings);
        }
    }

    @Inject
    private Desk desk;

    /** @param block its id; empty for the module itself */
    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Opened read(ModuleId module, String block) {
        Desk.Work work = desk.on(module);
        ModuleSource source = work.source();
        Sheet sheet = Sheet.of(source, block).orElseThrow(() -> new NotFound("block " + module + " " + block));
        List<Finding> findings = work.draft().isPresent() ? desk.findings(module, source) : List.of();
        return new Opened(work, new Filled(source, sheet, desk.content(module, source), findings));
    }
}
