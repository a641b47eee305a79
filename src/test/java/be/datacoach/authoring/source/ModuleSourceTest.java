package be.datacoach.authoring.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.datacoach.authoring.source.Passage.Kind;
import be.datacoach.authoring.source.Passage.Where;
import be.datacoach.catalogue.source.Common;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModuleSourceTest {

    private static final Path MODULES = Path.of("modules");

    private static final List<String> ODD = List.of(
            "",
            " ",
            "\n",
            "\n\n\n",
            "  leading spaces",
            "\tleading tab\nand more",
            "trailing spaces  ",
            "trailing spaces in a line  \nand another",
            "no line break at the end\nof two lines",
            "one line break at the end\n",
            "two line breaks at the end\n\n",
            "\nbegins with a blank line\n",
            "a blank line\n\nin between\n",
            "a line of spaces\n   \nin between\n",
            "a line of spaces at the end\n   ",
            "a line of spaces at the end\n   \n",
            "    code\n\nfirst indented\n",
            "first\n    indented later\n",
            "---",
            "--- \n...\n---\n",
            "...",
            "key: value",
            "key:",
            ": ",
            "- dash",
            "# not a comment",
            "not # a comment",
            "text #not either",
            "? question",
            "|",
            "> quoted",
            "* starred",
            "&anchored",
            "!tagged",
            "%percent",
            "@at",
            "`code`",
            "{map}",
            "[list]",
            "a, b",
            "a]b}c",
            "true",
            "null",
            "~",
            "12",
            "1e3",
            "2026-11-22",
            "it's",
            "'quoted'",
            "\"doubly\" quoted",
            "back\\slash \\n",
            "emoji 😀 and 👩🏽‍🏫 together",
            "«gewone» ‘aanhalingstekens’ – en streepjes…",
            "line\r\nline\r\n",
            "lone\rreturn",
            "tab\tin between",
            "next line \u0085 separator \u2028 paragraph \u2029 mark \uFEFF bell \u0007",
            "x".repeat(100_000),
            "long words in many lines\n".repeat(4_000));

    static Stream<Path> modules() throws IOException {
        try (Stream<Path> files = Files.walk(MODULES)) {
            return files.filter(file -> file.endsWith("module.yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void leavesEveryByteWhenTheSameWordsAreWritten(Path file) throws IOException {
        String text = Files.readString(file);
        ModuleSource source = ModuleSource.of(text);
        assertThat(source.passages()).isNotEmpty();
        for (Passage passage : source.passages()) {
            assertThat(source.with(passage.where(), passage.value()).text()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void comesBackToTheSameBytesAfterOtherWords(Path file) throws IOException {
        String text = Files.readString(file);
        ModuleSource source = ModuleSource.of(text);
        Map<Where, String> other = new HashMap<>();
        Map<Where, String> same = new HashMap<>();
        for (Passage passage : source.passages()) {
            other.put(passage.where(), passage.value().replace('e', 'a').replace("1", "2"));
            same.put(passage.where(), passage.value());
        }
        ModuleSource changed = source.with(other);
        assertThat(changed.text()).isNotEqualTo(text);
        assertThat(changed.with(same).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void saysExactlyWhatWasWrittenAndNothingElseChanges(Path file) throws IOException {
        ModuleSource source = ModuleSource.of(Files.readString(file));
        var random = new Random(1);
        List<Passage> passages = source.passages();
        for (String odd : ODD) {
            // with() itself refuses to change anything else
            Where where = passages.get(random.nextInt(passages.size())).where();
            ModuleSource after = source.with(where, odd);
            assertThat(after.find(where).orElseThrow().value()).isEqualTo(odd);
        }
        Map<Where, String> all = new HashMap<>();
        for (Passage passage : passages) all.put(passage.where(), ODD.get(random.nextInt(ODD.size() - 2)));
        ModuleSource after = source.with(all);
        after.passages().forEach(passage -> assertThat(passage.value()).isEqualTo(all.get(passage.where())));
    }

    @Test
    void saysExactlyWhatWasWrittenInEveryStyle() throws IOException {
        String source = Files.readString(Path.of("src/test/resources/authoring/styles.yaml"));
        for (String text : List.of(source, source.replace("\n", "\r\n"), source.stripTrailing())) {
            ModuleSource styles = ModuleSource.of(text);
            for (Passage passage : styles.passages()) {
                for (String odd : ODD) {
                    ModuleSource after = styles.with(passage.where(), odd);
                    assertThat(after.with(passage.where(), "één\n\n  twee\n")
                                    .find(passage.where())
                                    .orElseThrow()
                                    .value())
                            .isEqualTo("één\n\n  twee\n");
                }
            }
        }
    }

    @Test
    void survivesRandomText() throws IOException {
        ModuleSource source = ModuleSource.of(Files.readString(Path.of("src/test/resources/authoring/styles.yaml")));
        var random = new Random(2026);
        String alphabet = " \n\n\t-:#'\"|>[]{},&*!%@`\\?ab😀é«~\r";
        int[] letters = alphabet.codePoints().toArray();
        for (int i = 0; i < 4_000; i++) {
            var words = new StringBuilder();
            for (int j = random.nextInt(14); j > 0; j--) words.appendCodePoint(letters[random.nextInt(letters.length)]);
            Where where = source.passages()
                    .get(random.nextInt(source.passages().size()))
                    .where();
            ModuleSource after = source.with(where, words.toString());
            assertThat(after.find(where).orElseThrow().value()).isEqualTo(words.toString());
        }
    }

    @Test
    void keepsAWrittenModuleSound() throws IOException {
        List<SourceFile> files = LibraryReader.files(MODULES).value().orElseThrow();
        Common common = LibraryReader.common(files).value().orElseThrow();
        SourceFile m01 = files.stream()
                .filter(file -> file.path().startsWith("M01"))
                .filter(file -> LibraryReader.isModule(file.path()))
                .findFirst()
                .orElseThrow();
        ModuleSource source = ModuleSource.of(m01.text());
        Passage passage = source.passages("opening").stream()
                .filter(one -> one.audience().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(passage.kind()).isEqualTo(Kind.MARKDOWN);
        assertThat(passage.audience().orElseThrow().keys()).isEqualTo("BAO");
        String changed = source.with(passage.where(), "Andere woorden.\n").text();
        var read = LibraryReader.module(new SourceFile("M01/module.yaml", changed), common);
        assertThat(read.findings()).isEmpty();
        assertThat(read.value().orElseThrow().content().blocks().get(0).texts())
                .first()
                .asString()
                .contains("Andere woorden.");
    }

    @Test
    void refusesAPlaceThatIsNotThere() {
        ModuleSource source = ModuleSource.of("id: M99\ntitle: Iets\n");
        assertThatThrownBy(() -> source.with(new Where("nergens", "text"), "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
