package be.datacoach.practice.run;

import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.PointId;
import be.datacoach.adaptation.path.Step;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.ModuleContent;
import be.datacoach.catalogue.content.Varied;
import be.datacoach.catalogue.content.VariedText;
import be.datacoach.evidence.Events;
import be.datacoach.evidence.Iri;
import be.datacoach.evidence.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A module as one learner plays it: the version, band, texts and added blocks with which it was opened. */
public record Played(ModuleRun run, Taken taken, ModuleContent content, String actor) {

    /** How a learner takes a version: with which texts and which blocks beside the usual ones. */
    public record Taken(int version, Map<PointId, Integer> variants, List<BlockId> extras) {
        public Taken {
            variants = Map.copyOf(variants);
            extras = List.copyOf(extras);
        }

        static Taken by(ModuleRun run) {
            return new Taken(run.moduleVersion(), run.variants(), run.extras());
        }
    }

    /** As it was opened, or moved to later. */
    public Played(ModuleRun run, ModuleContent content, String actor) {
        this(run, Taken.by(run), content, actor);
    }

    /** The same module if it were taken in another version. */
    public Played in(ModuleContent other, Step step) {
        return new Played(run, new Taken(step.version(), step.variants(), step.extras()), other, actor);
    }

    public int version() {
        return taken.version();
    }

    public ModuleId module() {
        return run.module();
    }

    public Band band() {
        return run.band();
    }

    public List<Block> blocks() {
        return content.blocks(run.band(), taken.extras());
    }

    /** A block that this learner meets. */
    public Optional<Block> block(BlockId id) {
        return blocks().stream().filter(block -> block.id().equals(id)).findFirst();
    }

    /** The words for this learner, as Markdown. */
    public String words(VariedText text) {
        return text.markdown(taken.variants());
    }

    /** What this learner gets where it differs. */
    public <T> T of(Varied<T> varied) {
        return varied.of(taken.variants());
    }

    public Place place(Block block) {
        return new Place(run.registration(), run.module(), taken.version(), block.id());
    }

    public Events.Trail trail() {
        return new Events.Trail(actor, run.registration());
    }

    public Statement.Thing thing() {
        return new Statement.Thing(Iri.of(run.module()), taken.version());
    }

    public Statement.Thing thing(Block block) {
        return new Statement.Thing(Iri.of(run.module(), block.id()), taken.version());
    }

    public Statement.Thing thing(Block block, String item) {
        return new Statement.Thing(Iri.of(run.module(), block.id()).item(item), taken.version());
    }
}
