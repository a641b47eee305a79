package be.datacoach.adaptation.team;

import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The modules of a curriculum by their place, in the order of their numbers, and what each needs before it. */
final class Terrain {

    private final List<LearningModule> modules;
    private final Map<ModuleId, Integer> places = new HashMap<>();

    Terrain(Curriculum curriculum) {
        this.modules = List.copyOf(curriculum.modules());
        for (int i = 0; i < modules.size(); i++) places.put(modules.get(i).id(), i);
    }

    int size() {
        return modules.size();
    }

    LearningModule module(int place) {
        return modules.get(place);
    }

    /** Where a module stands; nowhere when the curriculum does not have it. */
    OptionalInt place(ModuleId module) {
        Integer place = places.get(module);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** Where modules stand, in the order of their numbers, as far as the curriculum has them. */
    IntStream places(List<ModuleId> some) {
        return some.stream().sorted().flatMapToInt(module -> place(module).stream());
    }

    /**
     * What somebody who knows some modules has to learn for one more: prerequisites first, by their numbers, and the
     * module itself last. Empty when it is known, or when something on the way cannot be opened.
     */
    int[] chain(int place, BitSet known) {
        var chain = new ArrayList<Integer>();
        return add(modules.get(place).id(), known, chain)
                ? chain.stream().mapToInt(Integer::intValue).toArray()
                : new int[0];
    }

    private boolean add(ModuleId id, BitSet known, List<Integer> chain) {
        Integer place = places.get(id);
        if (place == null) return false;
        if (known.get(place) || chain.contains(place)) return true;
        LearningModule module = modules.get(place);
        if (!module.edition().published()) return false;
        boolean open = module.after().stream().sorted().allMatch(needed -> add(needed, known, chain));
        chain.add(place);
        return open;
    }
}
