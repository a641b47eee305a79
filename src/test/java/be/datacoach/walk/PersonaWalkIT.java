package be.datacoach.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.Shipped;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.content.Persona;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.PersonaReader;
import be.datacoach.catalogue.source.SourceFile;
import be.datacoach.platform.Phrases;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Personas walk their whole path, from the first screen to the last block of the last module. Every build walks with a
 * few; {@code scripts/walk} with all of them.
 */
class PersonaWalkIT extends RunningDatacoach {
    /** One in primary education, of whom little is known, and one in secondary education who may skip much. */
    private static final String A_FEW = "lien,femke";

    private static final Pattern ROW = Pattern.compile("<th scope=\"row\">(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern OPEN = Pattern.compile("class=\"button primary\" href=\"module\\?module=(M\\d+)\"");
    private static final Phrases WORDS = Phrases.in(Locale.forLanguageTag("nl-BE"));

    static Stream<String> names() {
        String asked = System.getProperty("datacoach.walk", A_FEW);
        Set<String> some = Set.of(asked.split(","));
        return files().map(file -> file.path().replaceFirst(".*/(.*)[.]yaml", "$1"))
                .filter(name -> asked.equals("all") || some.contains(name));
    }

    private static Stream<SourceFile> files() {
        return LibraryReader.personas(Path.of("modules")).value().orElseThrow().stream();
    }

    private static Persona persona(String name) {
        return files().filter(file -> file.path().endsWith("/" + name + ".yaml"))
                .map(new PersonaReader(Shipped.curriculum(), LocalDate.now(ZoneOffset.UTC))::read)
                .findFirst()
                .orElseThrow()
                .value()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("names")
    void walksTheWholePathToItsEnd(String name) {
        Walking walking = new Walking(persona(name));
        Visitor visitor = walking.begin();
        assertThat(steps(visitor))
                .as("the path that planning gives " + name)
                .containsExactlyElementsOf(walking.planned(LocalDate.now(ZoneOffset.UTC)).steps().stream()
                        .map(step -> title(step.module()) + ", " + WORDS.duration(step.minutes()))
                        .toList());

        List<ModuleId> walked = walk(visitor);

        assertThat(walked).doesNotHaveDuplicates();
        assertThat(steps(visitor)).hasSize(walked.size()).allMatch(step -> step.contains("Klaar sinds"));
        assertThat(visitor.get("/learner/home").body()).contains("Je hele pad is afgerond");
        assertThat(visitor.get("/learner/portfolio").body()).doesNotContain("Nog niet begonnen");
    }

    /** Every module in turn, as home offers it; what it asks is what the path says that it takes. */
    private static List<ModuleId> walk(Visitor visitor) {
        Walker walker = new Walker(visitor);
        List<ModuleId> walked = new ArrayList<>();
        for (String open = open(visitor); !open.isEmpty(); open = open(visitor)) {
            ModuleId module = new ModuleId(open);
            assertThat(walked).doesNotContain(module);
            String said = steps(visitor).stream()
                    .filter(step -> step.startsWith(title(module) + ", "))
                    .findFirst()
                    .orElseThrow();
            int minutes = walker.walk(module);
            assertThat(said).as("what " + module + " takes").endsWith(", " + WORDS.duration(minutes));
            walked.add(module);
        }
        return walked;
    }

    /** The module that home has a button for; empty at the end. */
    private static String open(Visitor visitor) {
        return Walker.all(OPEN, visitor.get("/learner/home").body()).stream()
                .findFirst()
                .orElse("");
    }

    /** The steps of the path with what is left of each, as the page of progress says it. */
    private static List<String> steps(Visitor visitor) {
        String modules = visitor.get("/learner/progress").body().replaceFirst("(?s)</section>.*", "");
        return Walker.all(ROW, modules).stream()
                .map(row -> row.replaceAll("(?s)<td data-label=\"(Waar|Wat).*?</td>", "")
                        .replaceAll("(?s)</th>", ", ")
                        .replaceAll("<[^>]*>", "")
                        .replaceAll("\\s+", " ")
                        .replace(" , ", ", ")
                        .strip())
                .toList();
    }

    private static String title(ModuleId module) {
        return Shipped.curriculum().module(module).texts().title().in(WORDS.locale());
    }
}
