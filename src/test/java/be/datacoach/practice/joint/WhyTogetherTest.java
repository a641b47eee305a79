package be.datacoach.practice.joint;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.Shipped;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.plan.Planner;
import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.PersonaReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Personas whose paths ask them to make something with others (rules R28 and R38), and at which artefacts. */
class WhyTogetherTest {
    private static final String R28 = "Gegevens zijn bij jullie nog van enkelen.";
    private static final String R38 = "Jullie zijn met meerdere coaches.";

    @ParameterizedTest
    @CsvSource({
        "lien, M01, rolfiche," + R28,
        "lien, M05, databronnenkaart," + R28,
        "stijn, M01, rolfiche," + R38,
        "stijn, M05, databronnenkaart, ''",
        "nele, M01, rolfiche, ''"
    })
    void isSaidAtTheArtefactsThatTheRuleMeans(String persona, String module, String artefact, String begin) {
        BlockId block = new BlockId(artefact);
        var content = Objects.requireNonNull(Shipped.LIBRARY.contents().get(new ModuleId(module)));
        assertThat(content.block(block)).containsInstanceOf(ArtefactForm.class);

        List<Text> why = WhyTogether.of(decisions(persona), block);

        if (begin.isEmpty()) assertThat(why).isEmpty();
        else assertThat(why).singleElement().extracting(Text::nl).asString().startsWith(begin);
    }

    private static List<Decision> decisions(String name) {
        var file = LibraryReader.personas(Path.of("modules")).value().orElseThrow().stream()
                .filter(one -> one.path().endsWith("/" + name + ".yaml"))
                .findFirst()
                .orElseThrow();
        var persona = new PersonaReader(Shipped.curriculum(), LocalDate.of(2026, 11, 23))
                .read(file)
                .value()
                .orElseThrow();
        var calendar = Shipped.LIBRARY.common().calendar();
        return Planner.plan(persona.planning(Shipped.curriculum(), calendar)).decisions();
    }
}
