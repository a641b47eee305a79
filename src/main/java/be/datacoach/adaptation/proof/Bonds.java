package be.datacoach.adaptation.proof;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Domain;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.Tie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;

/** Writes the ties of a curriculum as formulas over what may be known. */
final class Bonds {

    private final Curriculum curriculum;
    private final Space space;
    private final FormulaFactory f;

    Bonds(Curriculum curriculum, Space space, FormulaFactory f) {
        this.curriculum = curriculum;
        this.space = space;
        this.f = f;
    }

    List<Bond> all() {
        var encoder = new Encoder(curriculum, space, f);
        var bonds = new ArrayList<Bond>();
        curriculum
                .competencies()
                .forEach(competency ->
                        new ScoreBond(curriculum, space, f).of(competency).ifPresent(bonds::add));
        for (Tie tie : curriculum.ties()) {
            if (tie instanceof Tie.Never never) bonds.add(never(never, encoder));
            if (tie instanceof Tie.Share share) share(share).ifPresent(bonds::add);
        }
        return bonds;
    }

    private Bond never(Tie.Never tie, Encoder encoder) {
        Set<AttributeId> asked = tie.when().asks().filter(space::has).collect(Collectors.toSet());
        return new Bond(asked, f.not(encoder.learner(tie.when()).yes()), model -> Map.of());
    }

    /** Every pair of numbers that fits, in the cells that they are in. */
    private Optional<Bond> share(Tie.Share tie) {
        if (!space.has(tie.whole()) || !space.has(tie.part())) return Optional.empty();
        Domain.Numbers range = numbers(tie.whole());
        Map<Double, Variable> wholes = cells(tie.whole());
        var pairs = new LinkedHashMap<List<Variable>, Map<AttributeId, Value>>();
        cells(tie.part())
                .forEach((part, partCell) -> wholes.forEach((whole, wholeCell) -> {
                    if (tie.fits(whole, part, range)) {
                        pairs.computeIfAbsent(
                                List.of(wholeCell, partCell),
                                none -> Map.of(
                                        tie.whole(), Value.of(whole),
                                        tie.part(), Value.of(part)));
                    }
                }));
        Formula rule = f.or(Stream.concat(
                        Stream.of(space.unknown(tie.whole()), space.unknown(tie.part())),
                        pairs.keySet().stream().map(f::and))
                .toList());
        return Optional.of(new Bond(Set.of(tie.whole(), tie.part()), rule, model -> firstIn(model, pairs)));
    }

    private static Map<AttributeId, Value> firstIn(
            Set<Variable> model, Map<List<Variable>, Map<AttributeId, Value>> pairs) {
        return pairs.entrySet().stream()
                .filter(pair -> model.containsAll(pair.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Map.of());
    }

    private Map<Double, Variable> cells(AttributeId attribute) {
        var cells = new TreeMap<Double, Variable>();
        numbers(attribute).all().forEach(number -> cells.put(number, space.cellWith(attribute, number)));
        return cells;
    }

    private Domain.Numbers numbers(AttributeId attribute) {
        return (Domain.Numbers) curriculum.attribute(attribute).orElseThrow().domain();
    }
}
