package be.datacoach;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.proof.CoverageProof;
import be.datacoach.adaptation.proof.Persona;
import be.datacoach.adaptation.proof.Shortfall;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.catalogue.source.Library;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.ProofFinding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is wrong in a folder is said at its place, and nothing else is. Each folder of {@code faulty/} lies over the
 * sound one, {@code faulty/sound}; its {@code expected.txt} says in each line what must be found: a code, file and line,
 * the first words of the finding, and behind {@code for} what is known of the persona, with a question mark where nobody
 * confirmed it.
 */
class FaultyModulesTest {

    private static final Path FAULTY = Path.of("src/test/resources/faulty");
    private static final String SOUND = "sound";
    private static final String EXPECTED = "expected.txt";

    @TempDir
    Path folder;

    static Stream<String> faults() throws IOException {
        try (Stream<Path> all = Files.list(FAULTY)) {
            return all
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals(SOUND))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void isSaidAtItsPlaceAndNothingElse(String fault) throws IOException {
        lay(SOUND);
        lay(fault);
        List<String> expected = Files.readAllLines(FAULTY.resolve(fault).resolve(EXPECTED));

        List<String> said = said();

        assertThat(said).as("%s", said).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) assertThat(said.get(i) + " ").startsWith(expected.get(i) + " ");
    }

    @Test
    void theSoundFolderIsSound() throws IOException {
        lay(SOUND);

        assertThat(said()).isEmpty();
    }

    @Test
    void moreThanFortyFaultsAreKnown() throws IOException {
        assertThat(faults()).hasSizeGreaterThan(40);
    }

    @Test
    void aFileThatIsNotUtf8IsSaidToBe() throws IOException {
        lay(SOUND);
        Files.write(folder.resolve("rules/more.yaml"), "# één regel\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(said()).containsExactly("not_utf8 rules/more.yaml:1");
    }

    @Test
    void tenThousandNestedConditionsAreRefused() throws IOException {
        lay(SOUND);
        write("rules/more.yaml", "rules: [{when: " + "{not: ".repeat(10_000) + "x" + "}".repeat(10_000) + "}]");

        assertThat(said()).containsExactly("unreadable rules/more.yaml:1");
    }

    @Test
    void aFileOfThreeMillionCharactersIsRefused() throws IOException {
        lay(SOUND);
        write("rules/more.yaml", "rules: []\n# " + "x".repeat(3_000_000));

        assertThat(said()).containsExactly("unreadable rules/more.yaml:1");
    }

    @Test
    void aFileThatIsMissingIsNamed() throws IOException {
        lay(SOUND);
        Files.delete(folder.resolve("calendar.yaml"));

        assertThat(said()).containsExactly("file_missing calendar.yaml:1 calendar.yaml");
    }

    @Test
    void whateverIsCutOffFromAFileIsSaidAndNeverThrown() throws IOException {
        String whole = Files.readString(FAULTY.resolve(SOUND).resolve("M01/module.yaml"));
        for (int end = 0; end < whole.length(); end += 23) {
            lay(SOUND);
            write("M01/module.yaml", whole.substring(0, end));

            assertThat(LibraryReader.read(folder).findings())
                    .as("the first %d characters", end)
                    .allSatisfy(finding -> assertThat(finding.line()).isPositive());
        }
    }

    private void lay(String name) throws IOException {
        Path from = FAULTY.resolve(name);
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                if (path.endsWith(EXPECTED)) continue;
                Path to = folder.resolve(from.relativize(path).toString());
                Files.createDirectories(to.getParent());
                Files.copy(path, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private List<String> said() {
        LibraryReader.Read<Library> read = LibraryReader.read(folder);
        if (read.value().isEmpty()) {
            return read.findings().stream().map(FaultyModulesTest::words).toList();
        }
        Library library = read.value().get();
        List<Shortfall> shortfalls = Stream.of(LearnerKind.values())
                .map(library::curriculum)
                .filter(curriculum -> !curriculum.modules().isEmpty())
                .flatMap(curriculum -> CoverageProof.of(curriculum).shortfalls().stream())
                .toList();
        return ProofFinding.of(shortfalls, LibraryReader.files(folder).value().orElseThrow()).stream()
                .map(found -> words(found.finding())
                        + found.persona().map(FaultyModulesTest::words).orElse(""))
                .toList();
    }

    private static String words(Finding finding) {
        String place = finding.code() + " " + finding.file() + ":" + finding.line();
        return (place + " " + String.join(" ", finding.words())).strip();
    }

    private static String words(Persona persona) {
        String known = persona.facts().values().stream()
                .map(fact -> fact.attribute() + "=" + fact.value() + (fact.confirmed() ? "" : "?"))
                .collect(Collectors.joining(" "));
        return " for " + (known.isEmpty() ? "anybody" : known);
    }
}
