package be.datacoach.practice.run;

import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.ModuleContent;
import be.datacoach.catalogue.content.Varied;
import be.datacoach.catalogue.content.VariedText;
import be.datacoach.evidence.Events;
import be.datacoach.evidence.Iri;
import be.datacoach.evidence.Statement;
import java.util.List;
import java.util.Optional;

/** A module as one learner plays it: the version, band, texts and added blocks with which it was opened. */
public record Played(ModuleRun run, ModuleContent content, String actor) {

    public ModuleId module() {
        return run.module();
    }

    public Band band() {
        return run.band();
    }

    public List<Block> blocks() {
        return content.blocks(run.band(), run.extras());
    }

    /** A block that this learner meets. */
    public Optional<Block> block(BlockId id) {
        return blocks().stream().filter(block -> block.id().equals(id)).findFirst();
    }

    /** The words for this learner, as Markdown. */
    public String words(VariedText text) {
        return text.markdown(run.variants());
    }

    /** What this learner gets where it differs. */
    public <T> T of(Varied<T> varied) {
        return varied.of(run.variants());
    }

    public Place place(Block block) {
        return new Place(run.registration(), run.module(), run.moduleVersion(), block.id());
    }

    public Events.Trail trail() {
        return new Events.Trail(actor, run.registration());
    }

    public Statement.Thing thing() {
        return new Statement.Thing(Iri.of(run.module()), run.moduleVersion());
    }

    public Statement.Thing thing(Block block) {
        return new Statement.Thing(Iri.of(run.module(), block.id()), run.moduleVersion());
    }

    public Statement.Thing thing(Block block, String item) {
        return new Statement.Thing(Iri.of(run.module(), block.id()).item(item), run.moduleVersion());
    }
}
