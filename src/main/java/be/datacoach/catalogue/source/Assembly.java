package be.datacoach.catalogue.source;

import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.catalogue.content.ModuleContent;
import be.datacoach.catalogue.source.LibraryReader.ModuleFile;
import be.datacoach.catalogue.source.LibraryReader.Read;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Puts modules together. Every reference must resolve among the modules of the same learners, and nothing may wait for
 * itself.
 */
final class Assembly {

    private final Common common;
    private final Findings findings = new Findings();
    private final Map<ModuleId, ModuleContent> contents = new TreeMap<>();

    private Assembly(Common common) {
        this.common = common;
    }

    static Read<Library> of(Common common, Collection<ModuleFile> modules) {
        var assembly = new Assembly(common);
        modules.forEach(assembly::put);
        Map<LearnerKind, Curriculum> curricula = new EnumMap<>(LearnerKind.class);
        for (LearnerKind kind : LearnerKind.values()) {
            List<ModuleFile> theirs = modules.stream()
                    .filter(module -> module.content().audience() == kind)
                    .toList();
            curricula.put(kind, assembly.curriculum(kind, theirs));
        }
        return Read.of(new Library(common, assembly.contents, curricula), assembly.findings);
    }

    private void put(ModuleFile module) {
        if (contents.put(module.id(), module.content()) != null) wrong(module, "module_twice");
    }

    private void wrong(ModuleFile module, String code) {
        findings.add(new Finding(
                module.file().path(), 1, 1, code, List.of(module.id().code())));
    }

    private Curriculum curriculum(LearnerKind kind, List<ModuleFile> modules) {
        Common shared = common.of(kind);
        Map<ModuleId, ModuleContent> theirs = new TreeMap<>(contents);
        theirs.values().removeIf(content -> content.audience() != kind);
        Stream.concat(shared.references().stream(), modules.stream().flatMap(module -> module.references().stream()))
                .forEach(reference -> resolve(reference, theirs));
        modules.stream()
                .filter(module -> waitsFor(module.id(), module.id(), theirs, new HashSet<>()))
                .forEach(module -> wrong(module, "prerequisite_circle"));
        var offer = new Curriculum.Offer(
                shared.allCompetencies(),
                theirs.values().stream().map(ModuleContent::module).toList(),
                shared.tasks());
        return new Curriculum(offer, shared.steering());
    }

    private void resolve(Reference reference, Map<ModuleId, ModuleContent> theirs) {
        ModuleContent content = theirs.get(reference.module());
        if (content != null) {
            reference.instead(content).ifPresent(valid -> findings.add(reference.nearest(valid)));
        } else if (contents.containsKey(reference.module())) {
            findings.add(reference.forOthers());
        } else {
            findings.add(reference.nearest(
                    theirs.keySet().stream().map(ModuleId::code).toList()));
        }
    }

    private static boolean waitsFor(
            ModuleId module, ModuleId other, Map<ModuleId, ModuleContent> contents, Set<ModuleId> seen) {
        if (!seen.add(module) || !contents.containsKey(module)) return false;
        Set<ModuleId> after = contents.get(module).module().after();
        return after.contains(other) || after.stream().anyMatch(needed -> waitsFor(needed, other, contents, seen));
    }
}
