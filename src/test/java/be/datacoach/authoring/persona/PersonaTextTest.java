package be.datacoach.authoring.persona;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.Shipped;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.content.Persona;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.PersonaReader;
import be.datacoach.catalogue.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonaTextTest {

    private static final List<SourceFile> SHIPPED =
            LibraryReader.personas(Path.of("modules")).value().orElseThrow();

    private static Persona read(String text) {
        return new PersonaReader(Shipped.curriculum(), LocalDate.of(2026, 11, 23))
                .read(new SourceFile("personas/x.yaml", text))
                .value()
                .orElseThrow();
    }

    private static Persona shipped(String name) {
        return SHIPPED.stream()
                .filter(file -> file.path().endsWith(name + ".yaml"))
                .map(file -> read(file.text()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void writesWhatAFormSaysInThePersonaFormat() {
        var text = new PersonaText(
                "Noor: \"de eerste\"",
                "Nieuw.",
                Map.of(
                        "school.level",
                        "SO",
                        "coach.alone",
                        "YES",
                        "coach.hours",
                        "2.5",
                        "mastery.C2",
                        "40",
                        "culture.F1",
                        ""),
                true);
        Persona noor = read(text.written("", Shipped.curriculum()));
        assertThat(noor.name()).isEqualTo("Noor: \"de eerste\"");
        assertThat(noor.learner().facts().values())
                .extracting(fact -> fact.attribute() + " " + fact.value() + " " + fact.confirmed())
                .containsExactlyInAnyOrder(
                        "school.level SO true", "coach.alone YES true", "coach.hours 2.5 true", "mastery.C2 40 false");
    }

    @Test
    void keepsWhatTheFormDoesNotAskOfEveryShippedPersona() {
        for (SourceFile file : SHIPPED) {
            Persona before = read(file.text());
            var one = new Imagined("x", before, file, 0);
            boolean confirmed = before.learner().facts().values().stream().anyMatch(fact -> fact.confirmed());
            var text = new PersonaText(before.name(), before.story().nl(), PersonaText.factsOf(one), confirmed);
            Persona after = read(text.written(file.text(), Shipped.curriculum()));
            assertThat(after.learner().records()).isEqualTo(before.learner().records());
            assertThat(after.assignment()).isEqualTo(before.assignment());
            assertThat(after.learner().facts().keySet())
                    .isEqualTo(before.learner().facts().keySet());
            assertThat(PersonaText.factsOf(new Imagined("x", after, file, 0))).isEqualTo(PersonaText.factsOf(one));
        }
    }

    @Test
    void laysTwoPathsSideBySideWithWhatMakesTheDifference() {
        Persona lien = shipped("lien");
        SideBySide same = compare(lien, lien);
        assertThat(same.rows()).isNotEmpty().noneMatch(SideBySide.Row::differs);
        assertThat(same.facts()).isEmpty();
        assertThat(same.whole()).isEmpty();

        SideBySide two = compare(lien, shipped("bram"));
        assertThat(two.rows()).anyMatch(SideBySide.Row::differs);
        assertThat(two.facts()).anyMatch(fact -> fact.alone() > 0);
        assertThat(two.rows().stream()
                        .filter(row -> row.other().isEmpty() != row.one().isEmpty()))
                .allSatisfy(row -> assertThat(row.differs()).isTrue());
        assertThat(two.rows())
                .extracting(SideBySide.Row::module)
                .contains(new ModuleId("M01"))
                .doesNotHaveDuplicates();
    }

    private static SideBySide compare(Persona one, Persona other) {
        return SideBySide.of(
                one,
                other,
                persona -> persona.planning(
                        Shipped.curriculum(), Shipped.LIBRARY.common().calendar()));
    }
}
