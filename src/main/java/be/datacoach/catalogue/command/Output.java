package be.datacoach.catalogue.command;

import be.datacoach.catalogue.FindingText;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.platform.Phrases;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what a command has to say, for people or for programs. */
record Output(Invocation invocation, PrintStream out) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    Phrases phrases() {
        return Phrases.in(invocation.locale());
    }

    void lines(List<String> lines) {
        lines.forEach(out::println);
    }

    void say(String key, Object... arguments) {
        out.println(phrases().say(key, arguments));
    }

    void json(Map<String, ?> tree) {
        try {
            out.println(JSON.writeValueAsString(tree));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What is wrong, and what the shell is told of it. */
    Exit findings(List<Finding> findings, String folder) {
        if (invocation.json()) {
            json(Map.of(
                    "sound",
                    findings.isEmpty(),
                    "findings",
                    findings.stream().map(this::tree).toList()));
        } else {
            findings.forEach(finding -> lines(lines(finding, folder)));
        }
        return Exit.of(findings);
    }

    /** @param folder to write in front of the file */
    List<String> lines(Finding finding, String folder) {
        return List.of(
                folder + finding.file() + ":" + finding.line() + ":" + finding.column(),
                "  " + FindingText.in(invocation.locale()).sentence(finding));
    }

    Map<String, Object> tree(Finding finding) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("file", finding.file());
        tree.put("line", finding.line());
        tree.put("column", finding.column());
        tree.put("code", finding.code());
        tree.put("words", finding.words());
        tree.put("sentence", FindingText.in(invocation.locale()).sentence(finding));
        return tree;
    }
}
