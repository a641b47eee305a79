package be.datacoach.catalogue.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A file of the library.
 *
 * @param path below the {@code modules/} folder, with slashes
 */
public record SourceFile(String path, String text) {

    /** Far more than a module needs, far less than what would hurt. */
    private static final int MOST_CHARACTERS = 2_000_000;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setMaxAliasesForCollections(0)
            .setAllowDuplicateKeys(true)
            .setCodePointLimit(MOST_CHARACTERS)
            .build();

    /** The bytes as text; nothing and a finding where they are not UTF-8. */
    static Optional<SourceFile> of(String path, byte[] bytes, Findings findings) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Optional.of(new SourceFile(path, text.toString()));
        } catch (CharacterCodingException notUtf8) {
            findings.add(new Finding(path, 1, 1, "not_utf8", List.of()));
            return Optional.empty();
        }
    }

    /** The top of the file; nothing and a finding where it is no YAML. */
    Optional<Element> top(Findings findings) {
        if (text.length() > MOST_CHARACTERS) {
            findings.add(new Finding(path, 1, 1, "unreadable", List.of()));
            return Optional.empty();
        }
        try {
            var node = new Compose(SETTINGS).composeString(text);
            if (node.isEmpty()) findings.add(new Finding(path, 1, 1, "empty_file", List.of()));
            return node.map(top -> new Element(path, top, findings));
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            int column =
                    broken.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(1);
            findings.add(new Finding(path, line, column, "no_yaml", List.of(broken.getProblem())));
        } catch (YamlEngineException | StackOverflowError tooMuch) {
            findings.add(new Finding(path, 1, 1, "unreadable", List.of()));
        }
        return Optional.empty();
    }
}
