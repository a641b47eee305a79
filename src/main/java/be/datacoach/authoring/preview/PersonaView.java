package be.datacoach.authoring.preview;

import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.PointId;
import be.datacoach.adaptation.curriculum.VariationPoint;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.Reason;
import be.datacoach.adaptation.path.Step;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.ModuleContent;
import be.datacoach.catalogue.content.VariedText;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A module as one persona reads it.
 *
 * @param blocks those that the persona meets, in order
 * @param variants for each variation point the index of the chosen variant, or -1 for what everybody else reads
 * @param choices the variants that were chosen and the blocks that were added, each with its reason
 */
public record PersonaView(Persona persona, List<Block> blocks, Map<PointId, Integer> variants, List<Choice> choices) {

    /**
     * Something this persona reads and others do not.
     *
     * @param where the variation point, or the added block
     * @param keys the variant keys that hold; empty for a condition of its own and for a block
     */
    public record Choice(String where, List<String> keys, List<Reason> reasons) {
        public Choice {
            keys = List.copyOf(keys);
            reasons = List.copyOf(reasons);
        }
    }

    public PersonaView {
        blocks = List.copyOf(blocks);
        variants = Map.copyOf(variants);
        choices = List.copyOf(choices);
    }

    /** The words that this persona reads, as Markdown. */
    public String words(VariedText text) {
        return text.markdown(variants);
    }

    static PersonaView of(ModuleContent content, Persona persona, LearningPath path) {
        ModuleId module = content.module().id();
        Step step = path.step(module).orElseThrow();
        List<Choice> choices = Stream.concat(
                        content.module().points().stream().flatMap(point -> chosen(module, point, step, path).stream()),
                        step.extras().stream().map(block -> added(module, block, path)))
                .toList();
        return new PersonaView(persona, content.blocks(persona.band(), step.extras()), step.variants(), choices);
    }

    private static List<Choice> chosen(ModuleId module, VariationPoint point, Step step, LearningPath path) {
        int index = step.variants().getOrDefault(point.id(), -1);
        if (index < 0 || index >= point.variants().size()) return List.of();
        List<String> keys = point.variants().get(index).keys().stream()
                .map(key -> key.code())
                .sorted()
                .toList();
        String own = module + "/" + point.id();
        List<Reason> reasons = path.decisions().stream()
                .filter(Decision.Variant.class::isInstance)
                .filter(decision -> decision.target().equals(own) || keys.contains(decision.target()))
                .map(Decision::reason)
                .toList();
        return List.of(new Choice(point.id().toString(), keys, reasons));
    }

    private static Choice added(ModuleId module, BlockId block, LearningPath path) {
        List<Reason> reasons = path.decisions().stream()
                .filter(Decision.AddBlock.class::isInstance)
                .filter(decision -> decision.target().equals(module + "/" + block))
                .map(Decision::reason)
                .toList();
        return new Choice(block.code(), List.of(), reasons);
    }
}
