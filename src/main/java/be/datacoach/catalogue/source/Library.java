package be.datacoach.catalogue.source;

import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.catalogue.content.ModuleContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A sound library: what is shared, all modules, and the curriculum that they make for each kind of learner.
 *
 * @param curricula one for every kind
 */
public record Library(Common common, Map<ModuleId, ModuleContent> contents, Map<LearnerKind, Curriculum> curricula) {
    public Library {
        contents = Map.copyOf(contents);
        curricula = Map.copyOf(curricula);
    }

    /** The one of coaches. */
    public Curriculum curriculum() {
        return curriculum(LearnerKind.COACH);
    }

    public Curriculum curriculum(LearnerKind kind) {
        return Objects.requireNonNull(curricula.get(kind));
    }

    /** Whom one of its modules is for. */
    public LearnerKind audienceOf(ModuleId module) {
        return Objects.requireNonNull(contents.get(module)).audience();
    }

    /** The curriculum that one of its modules is part of. */
    public Curriculum curriculumOf(ModuleId module) {
        return curriculum(audienceOf(module));
    }

    /** The modules that use blocks of this one, by the block. */
    public Map<BlockId, List<ModuleId>> usersOf(ModuleId module) {
        Map<BlockId, List<ModuleId>> users = new TreeMap<>();
        contents.values()
                .forEach(content -> content.used().forEach((block, owner) -> {
                    if (owner.equals(module))
                        users.computeIfAbsent(block, none -> new ArrayList<>())
                                .add(content.module().id());
                }));
        return users;
    }
}
