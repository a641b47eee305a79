package be.datacoach.catalogue.command;

import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.proof.CoverageProof;
import be.datacoach.adaptation.proof.Extreme;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.catalogue.source.Library;
import be.datacoach.catalogue.source.ProofFinding;
import be.datacoach.catalogue.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a check of a folder found: in its files, and where those were sound, by proof. */
final class Checked {

    private final List<Finding> read;
    private final List<ProofFinding> proved;
    private final Optional<Library> library;
    private final Optional<CoverageProof> proof;

    /** @param read what is wrong in the files themselves */
    Checked(List<Finding> read, List<SourceFile> files, Optional<Library> library) {
        this.read = read;
        this.library = library;
        this.proof = library.map(sound -> CoverageProof.of(sound.curriculum()));
        this.proved =
                proof.map(made -> ProofFinding.of(made.shortfalls(), files)).orElse(List.of());
    }

    Exit exit() {
        return Exit.of(Stream.concat(read.stream(), proved.stream().map(ProofFinding::finding))
                .toList());
    }

    /** @param folder to write in front of each file */
    List<String> lines(Output output, String folder) {
        var lines = new ArrayList<String>();
        read.forEach(finding -> lines.addAll(output.lines(finding, folder)));
        library.ifPresent(known -> proved.forEach(found -> {
            lines.addAll(output.lines(found.finding(), folder));
            var words = new PersonaWords(known.curriculum(), output.phrases());
            found.persona().ifPresent(persona -> indent(words.lines(persona), lines));
        }));
        sum(output, lines);
        return lines;
    }

    private void sum(Output output, List<String> lines) {
        int findings = read.size() + proved.size();
        if (findings > 0) lines.add(output.phrases().say("command_check.findings", findings));
        else
            library.ifPresent(sound -> {
                Curriculum curriculum = sound.curriculum();
                lines.add(output.phrases()
                        .say(
                                "command_check.sound",
                                curriculum.modules().size(),
                                curriculum.rules().size()));
            });
        proof.ifPresent(made -> {
            lines.add(extreme(output, "shortest", made.shortest()));
            lines.add(extreme(output, "longest", made.longest()));
        });
    }

    private static String extreme(Output output, String which, Extreme extreme) {
        return output.phrases().say("command_check." + which, output.phrases().duration(extreme.minutes()));
    }

    private static void indent(List<String> words, List<String> lines) {
        words.forEach(line -> lines.add("  " + line));
    }

    /** All of it for programs; every persona is one that {@code scripts/plan} takes. */
    Map<String, Object> tree(Output output) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("sound", read.isEmpty() && proved.isEmpty());
        tree.put(
                "findings",
                Stream.concat(read.stream().map(output::tree), proved.stream().map(found -> tree(found, output)))
                        .toList());
        proof.ifPresent(made -> {
            tree.put("shortest", tree(made.shortest(), "shortest"));
            tree.put("longest", tree(made.longest(), "longest"));
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

    private static Map<String, Object> tree(Extreme extreme, String name) {
        return Map.of("minutes", extreme.minutes(), "persona", PersonaWords.tree(extreme.persona(), name));
    }
}
