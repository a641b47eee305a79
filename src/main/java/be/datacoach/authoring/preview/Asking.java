package be.datacoach.authoring.preview;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.curriculum.VariantKey;
import be.datacoach.adaptation.curriculum.VariationPoint;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.ModuleContent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must be known of a persona for the texts of a module to differ. */
final class Asking {

    private final ModuleId module;
    private final List<Block> blocks;
    private final List<VariationPoint.Variant> variants;
    private final Set<VariantKey> keys;

    private Asking(ModuleId module, List<Block> blocks) {
        this.module = module;
        this.blocks = blocks;
        this.variants = blocks.stream()
                .flatMap(Block::points)
                .flatMap(point -> point.variants().stream())
                .toList();
        this.keys =
                variants.stream().flatMap(variant -> variant.keys().stream()).collect(Collectors.toSet());
    }

    /** The attributes that choose among the texts of a block, or of all blocks, or add them. */
    static List<Attribute> of(ModuleContent content, String block, Curriculum curriculum) {
        List<Block> blocks = content.blocks().stream()
                .filter(one -> block.isEmpty() || one.id().code().equals(block))
                .toList();
        var asking = new Asking(content.module().id(), blocks);
        Stream<AttributeId> byRules = curriculum.rules().stream()
                .filter(asking::matters)
                .flatMap(rule -> rule.when().asks());
        Stream<AttributeId> byTexts =
                asking.variants.stream().flatMap(variant -> variant.when().asks());
        Set<AttributeId> asked = Stream.concat(byRules, byTexts).collect(Collectors.toSet());
        return curriculum.attributes().stream()
                .filter(attribute -> asked.contains(attribute.id()))
                .filter(attribute -> attribute.owner() != Attribute.Owner.COMPUTED)
                .toList();
    }

    private boolean matters(Rule rule) {
        return rule.then().stream()
                .anyMatch(action -> (action instanceof Action.Choose choose && keys.contains(choose.key()))
                        || (action instanceof Action.AddBlock add && adds(add)));
    }

    private boolean adds(Action.AddBlock add) {
        return add.module().equals(module)
                && blocks.stream().anyMatch(block -> block.id().equals(add.block()));
    }
}
