package be.datacoach.catalogue.command;

import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.catalogue.source.Library;
import be.datacoach.catalogue.source.ProofFinding;
import be.datacoach.catalogue.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a check of a folder found: in its files, and where those were sound, by proof for each kind of learner. */
final class Checked {

    private final List<Finding> read;
    private final List<ProvedFor> proved;

    /** @param read what is wrong in the files themselves */
    Checked(List<Finding> read, List<SourceFile> files, Optional<Library> library) {
        this.read = read;
        this.proved = library.stream()
                .flatMap(sound -> Stream.of(LearnerKind.values())
                        .filter(kind -> kind == LearnerKind.COACH || hasModules(sound.curriculum(kind)))
                        .map(kind -> ProvedFor.of(kind, sound, files)))
                .toList();
    }

    private static boolean hasModules(Curriculum curriculum) {
        return !curriculum.modules().isEmpty();
    }

    private Stream<ProofFinding> found() {
        return proved.stream().flatMap(one -> one.found().stream());
    }

    Exit exit() {
        return Exit.of(
                Stream.concat(read.stream(), found().map(ProofFinding::finding)).toList());
    }

    /** @param folder to write in front of each file */
    List<String> lines(Output output, String folder) {
        var lines = new ArrayList<String>();
        read.forEach(finding -> lines.addAll(output.lines(finding, folder)));
        proved.forEach(one -> lines.addAll(one.findings(output, folder)));
        int findings = read.size() + (int) found().count();
        if (findings > 0) lines.add(output.phrases().say("command_check.findings", findings));
        proved.forEach(one -> lines.addAll(one.sum(output, findings == 0)));
        return lines;
    }

    /** All of it for programs; every persona is one that {@code scripts/plan} takes. */
    Map<String, Object> tree(Output output) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("sound", read.isEmpty() && found().findAny().isEmpty());
        tree.put(
                "findings",
                Stream.concat(read.stream().map(output::tree), found().map(found -> tree(found, output)))
                        .toList());
        proved.forEach(one -> {
            if (one.kind() == LearnerKind.COACH) tree.putAll(one.extremes());
            else tree.put(one.kind().name().toLowerCase(Locale.ROOT), one.extremes());
        });
        return tree;
    }

    private static Map<String, Object> tree(ProofFinding found, Output output) {
        Map<String, Object> tree = output.tree(found.finding());
        String name =
                found.finding().code() + " " + String.join(" ", found.finding().words());
        found.persona().ifPresent(persona -> tree.put("persona", PersonaWords.tree(persona, name)));
        return tree;
    }
}
