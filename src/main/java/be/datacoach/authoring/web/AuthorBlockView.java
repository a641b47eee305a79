package be.datacoach.authoring.web;

import be.datacoach.authoring.ReadModule;
import be.datacoach.authoring.draft.ReadTexts;
import be.datacoach.platform.Phrases;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** The texts of one block side by side with how they read, or those around the blocks. */
@Named
@RequestScoped
public class AuthorBlockView {

    /** A block in the outline. */
    public record Neighbour(String id, String title, boolean here) {}

    @Inject
    private ReadTexts readTexts;

    @Inject
    private ReadModule readModule;

    private ReadTexts.Texts texts;
    private ReadModule.Workbench bench;

    @PostConstruct
    void read() {
        texts = readTexts.read(Asked.module(), Asked.block());
        bench = readModule.read(Asked.module());
    }

    public String getModule() {
        return texts.work().module().code();
    }

    public int getVersion() {
        return texts.work().newest().number();
    }

    public String getModuleTitle() {
        return bench.content().module().texts().title().in(Faces.getLocale());
    }

    public String getBlock() {
        return Asked.block();
    }

    /** Whether these are the texts around the blocks. */
    public boolean isHead() {
        return Asked.block().isEmpty();
    }

    public String getTitle() {
        return bench.content().blocks().stream()
                .filter(block -> block.id().code().equals(Asked.block()))
                .map(block -> block.frame().title())
                .findFirst()
                .orElseGet(() -> Phrases.in(Faces.getLocale()).say("author_block.head"));
    }

    public List<Neighbour> getNeighbours() {
        return bench.content().blocks().stream()
                .map(block -> new Neighbour(
                        block.id().code(),
                        block.frame().title(),
                        block.id().code().equals(Asked.block())))
                .toList();
    }

    public List<TextRow.Group> getGroups() {
        return TextRow.groups(texts.texts(), Phrases.in(Faces.getLocale()));
    }

    public Proof getProof() {
        return Proof.of(texts.work(), texts.findings(), Faces.getLocale());
    }
}
