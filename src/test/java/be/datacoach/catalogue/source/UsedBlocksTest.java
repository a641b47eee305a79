package be.datacoach.catalogue.source;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.proof.CoverageProof;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.ModuleContent;
import be.datacoach.catalogue.content.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Blocks that stand in one module and are used in others: over the sound folder of the faulty ones. */
class UsedBlocksTest {

    private static final Path SOUND = Path.of("src/test/resources/faulty/sound");

    @TempDir
    Path folder;

    @BeforeEach
    void lay() throws IOException {
        try (Stream<Path> all = Files.walk(SOUND)) {
            for (Path from : all.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(SOUND.relativize(from).toString());
                Files.createDirectories(to.getParent());
                Files.copy(from, to);
            }
        }
        write("M17", block("basis"), block("met-variant", """
                    text:
                      - point: plek
                        variants: [{for: SO, text: in het basisonderwijs}]
                        otherwise: elders
                """));
    }

    private void write(String module, String... blocks) throws IOException {
        Path file = folder.resolve(module + "/module.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                id: %s
                version: 1
                status: published
                title: Een titel
                summary: Waarover het gaat.
                why: {nl: Daarom., en: Because.}
                core: false
                after: []
                goals: []
                licence: CC BY-SA 4.0
                review: {by: niemand, on: 2026-11-22}
                blocks:
                """.formatted(module) + String.join("", blocks));
    }

    private static String block(String id) {
        return block(id, "    text: Woorden van " + id + ".\n");
    }

    private static String block(String id, String text) {
        return "  - id: " + id + "\n    type: text\n    title: Blok " + id + "\n    minutes: 5\n"
                + text.indent(4).replaceAll("(?m)^ {8}(?= *\\S)", "    ");
    }

    private static String use(String block) {
        return "  - use: " + block + "\n";
    }

    private LibraryReader.Read<Library> read() {
        return LibraryReader.read(folder);
    }

    private List<String> wrong() {
        return read().findings().stream()
                .map(finding -> finding.file() + ":" + finding.line() + " " + finding.code())
                .toList();
    }

    private ModuleContent content(String module) {
        return read().value().orElseThrow().contents().get(new ModuleId(module));
    }

    @Test
    void standInBothModulesWithTheirMinutesWordsAndVariants() throws IOException {
        write("M18", block("eigen"), use("M17/met-variant"), use("M17/basis"));

        assertThat(wrong()).isEmpty();
        ModuleContent content = content("M18");
        assertThat(content.blocks())
                .extracting(Block::id)
                .extracting(BlockId::code)
                .containsExactly("eigen", "met-variant", "basis");
        assertThat(((Reading) content.blocks().get(2)).text().markdown(Map.of()))
                .contains("Woorden van basis");
        assertThat(content.module().points())
                .extracting(point -> point.id().code())
                .containsExactly("plek");
        assertThat(content.used()).containsOnlyKeys(new BlockId("met-variant"), new BlockId("basis"));
        assertThat(content.module().minutes().in(be.datacoach.adaptation.curriculum.Band.STANDARD))
                .isEqualTo(15);
        assertThat(content("M17").used()).isEmpty();
    }

    @Test
    void changeWithTheirModule() throws IOException {
        write("M18", use("M17/basis"));
        write("M17", block("basis", "    text: Andere woorden.\n"));

        assertThat(((Reading) content("M18").blocks().get(0)).text().markdown(Map.of()))
                .contains("Andere woorden");
    }

    @Test
    void areMissedWhereTheyAreUsedOnceTheyAreGone() throws IOException {
        write("M18", block("eigen"), use("M17/basis"));
        write("M17", block("ander"));

        assertThat(wrong()).containsExactly("M18/module.yaml:18 unknown_used_block");
    }

    @Test
    void areNeverThoseOfTheModuleItselfNorUsedOnesNorInACircle() throws IOException {
        write("M18", block("eigen"), use("M18/eigen"));
        assertThat(wrong()).containsExactly("M18/module.yaml:18 use_of_own");
        write("M18", block("eigen"), use("M17/kring"));
        write("M17", block("basis"), use("M18/kring"));
        assertThat(wrong()).containsExactly("M17/module.yaml:18 use_of_use", "M18/module.yaml:18 use_of_use");
    }

    @Test
    void haveNamesThatAreNotTheirUsersOwn() throws IOException {
        write("M18", block("basis"), use("M17/basis"));
        assertThat(wrong()).containsExactly("M18/module.yaml:18 block_twice");
        write("M18", use("M17/basis/x"), use("M99/basis"));
        assertThat(wrong()).containsExactly("M18/module.yaml:13 module_and_block_expected");
        write("M18", use("M99/basis"));
        assertThat(wrong()).containsExactly("M18/module.yaml:13 unknown_used_block");
        write("M18", "  - use: M17/basis\n    title: Mijn titel\n");
        assertThat(wrong()).containsExactly("M18/module.yaml:14 unknown_key");
    }

    @Test
    void areProvedWhereTheyAreUsed() throws IOException {
        write("M17", block("leeg", """
                    text:
                      - point: niemand
                        variants: [{for: SO, text: in het basisonderwijs}]
                """));
        write("M18", use("M17/leeg"));

        Library library = read().value().orElseThrow();
        var found = ProofFinding.of(
                CoverageProof.of(library.curriculum()).shortfalls(),
                LibraryReader.files(folder).value().orElseThrow());
        assertThat(found)
                .extracting(one -> one.finding().file() + ":" + one.finding().line())
                .contains("M18/module.yaml:13");
    }
}
