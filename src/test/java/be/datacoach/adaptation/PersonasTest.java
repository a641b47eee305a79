package be.datacoach.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.catalogue.content.Persona;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.PersonaReader;
import be.datacoach.catalogue.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The personas of the library get the path that a counsellor can review in {@code adaptation/personas/*.txt}. With
 * {@code -Ddatacoach.write=true} these files are written anew, to be read again.
 */
class PersonasTest {

    private static final Path EXPECTED = Path.of("src/test/resources/adaptation/personas");

    static Stream<SourceFile> files() {
        return LibraryReader.personas(Path.of("modules")).value().orElseThrow().stream();
    }

    private static Persona read(SourceFile file) {
        return new PersonaReader(Shipped.curriculum(), Example.TODAY)
                .read(file)
                .value()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("files")
    void getThePathThatWasReviewed(SourceFile file) throws IOException {
        Path expected = EXPECTED.resolve(file.path().replaceFirst(".*/", "").replace(".yaml", ".txt"));
        String sheet = PersonaSheet.of(read(file));
        if (Boolean.getBoolean("datacoach.write")) Files.writeString(expected, sheet);
        assertThat(sheet)
                .as("The path of a persona changed. If that is right: mvn -q test -Dtest=PersonasTest"
                        + " -Ddatacoach.write=true, and read the difference.")
                .isEqualTo(Files.readString(expected));
    }

    @Test
    void haveNoPathWithoutAPersona() throws IOException {
        try (var sheets = Files.list(EXPECTED)) {
            assertThat(sheets.map(sheet -> sheet.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(files().map(
                                    file -> file.path().replaceFirst(".*/", "").replace(".yaml", ""))
                            .toList());
        }
    }

    /** Of every kind of person and school at least one. */
    @Test
    void spanTheField() {
        List<Persona> all = files().map(PersonasTest::read).toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(12);
        assertThat(said(all, "school.level")).contains("BAO", "SO");
        assertThat(said(all, "school.size")).contains("SMALL", "MEDIUM", "LARGE");
        assertThat(said(all, "school.special")).contains("YES");
        assertThat(said(all, "coach.alone")).contains("YES", "NO");
        assertThat(said(all, "coach.leader")).contains("YES");
        assertThat(said(all, "coach.appointment")).contains("ENDS_BEFORE_PATH");
        assertThat(said(all, "policy.phase")).contains("NONE", "INITIATION", "IMPLEMENTATION", "CONTINUATION");
        assertThat(said(all, "team.expectation"))
                .contains("TECHNICAL_SUPPORT", "GUIDE_CONVERSATIONS", "TRANSLATE_TO_CLASS");
        assertThat(numbers(all, "culture.F1")).anyMatch(score -> score < 40).anyMatch(score -> score >= 65);
        assertThat(numbers(all, "mastery.C2")).anyMatch(score -> score < 40).anyMatch(score -> score >= 80);
        assertThat(numbers(all, "coach.hours")).anyMatch(hours -> hours < 1).anyMatch(hours -> hours >= 3);
        assertThat(all).anyMatch(one -> one.learner().facts().isEmpty());
        assertThat(all).anyMatch(one -> !one.learner().records().isEmpty());
        assertThat(all).anyMatch(one -> !one.learner().setAside().isEmpty());
    }

    private static Set<String> said(List<Persona> all, String attribute) {
        var words = new TreeSet<String>();
        all.forEach(one -> one.learner().facts().forEach((id, fact) -> {
            if (id.name().equals(attribute)) words.add(fact.value().toString());
        }));
        return words;
    }

    private static List<Double> numbers(List<Persona> all, String attribute) {
        return said(all, attribute).stream().map(Double::valueOf).toList();
    }
}
