package be.datacoach.authoring.draft;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The texts of one block, or of what stands around the blocks, to be edited. */
@ApplicationScoped
public class ReadTexts {

    /**
     * @param work the module and its draft
     * @param findings what is wrong in the draft
     */
    public record Texts(Desk.Work work, ModuleSource source, List<Text> texts, List<Finding> findings) {
        public Texts {
            texts = List.copyOf(texts);
            findings = List.copyOf(findings);
        }
    }

    @Inject
    private Desk desk;

    /** @param block its id; empty for what stands around the blocks */
    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Texts read(ModuleId module, String block) {
        Desk.Work work = desk.on(module);
        ModuleSource source = work.source();
        List<Text> texts = source.passages(block).stream().map(Text::of).toList();
        if (texts.isEmpty()) throw new NotFound("block " + module + " " + block);
        List<Finding> findings = work.draft().isPresent() ? desk.findings(module, source) : List.of();
        return new Texts(work, source, texts, findings);
    }
}
