package be.datacoach.catalogue.command;

import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.proof.CoverageProof;
import be.datacoach.adaptation.proof.Extreme;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.catalogue.source.Library;
import be.datacoach.catalogue.source.ProofFinding;
import be.datacoach.catalogue.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was proved of the curriculum of one kind of learner. */
record ProvedFor(LearnerKind kind, Curriculum curriculum, CoverageProof proof, List<ProofFinding> found) {

    /** @param files that the library was read from */
    static ProvedFor of(LearnerKind kind, Library library, List<SourceFile> files) {
        Curriculum curriculum = library.curriculum(kind);
        CoverageProof proof = CoverageProof.of(curriculum);
        return new ProvedFor(kind, curriculum, proof, ProofFinding.of(proof.shortfalls(), files));
    }

    List<String> findings(Output output, String folder) {
        var lines = new ArrayList<String>();
        var words = new PersonaWords(curriculum, output.phrases());
        found.forEach(one -> {
            lines.addAll(output.lines(one.finding(), folder));
            one.persona().ifPresent(persona -> words.lines(persona).forEach(line -> lines.add("  " + line)));
        });
        return lines;
    }

    /** @param sound whether nothing was found anywhere */
    List<String> sum(Output output, boolean sound) {
        var lines = new ArrayList<String>();
        if (kind != LearnerKind.COACH) lines.add(output.phrases().say("command_check.for." + kind));
        if (sound) {
            lines.add(output.phrases()
                    .say(
                            "command_check.sound",
                            curriculum.modules().size(),
                            curriculum.rules().size()));
        }
        lines.add(line(output, "shortest", proof.shortest()));
        lines.add(line(output, "longest", proof.longest()));
        return lines;
    }

    private static String line(Output output, String which, Extreme extreme) {
        return output.phrases().say("command_check." + which, output.phrases().duration(extreme.minutes()));
    }

    /** The shortest and the longest path for programs. */
    Map<String, Object> extremes() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("shortest", tree(proof.shortest(), "shortest"));
        tree.put("longest", tree(proof.longest(), "longest"));
        return tree;
    }

    private static Map<String, Object> tree(Extreme extreme, String name) {
        return Map.of("minutes", extreme.minutes(), "persona", PersonaWords.tree(extreme.persona(), name));
    }
}
