package be.datacoach.authoring.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.authoring.form.Editor.Outcome;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.catalogue.source.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What single acts of an author come to in the source. */
class EditorActsTest {

    private static final String QUIZ = """
            id: M99
            status: published
            blocks:
              - id: toets
                type: quiz
                title: Even nagaan
                minutes: 5
                goals: [C2:1]
                pass: 70
                items: []
            """;

    private static final String WRITTEN = """
                minutes: {foundation: 5, standard: 5}
                goals: [C2:1]
                pass: 70
                items:
                  - id: item-1
                    goal: C2:1
                    kind: judgement
                    forms:
                      A:
                        question: |
                          Wat zie je?
                        options:
                          - id: a
                            text: ""
                            points: 2
                            feedback: ""
                          - id: b
                            text: ""
                            points: 0
                            feedback: ""
            """;

    @Test
    void writesAQuestionAsAnAuthorWould() {
        ModuleSource source = ModuleSource.of(QUIZ);
        Outcome.Done added = (Outcome.Done) Editor.on(source, "toets").add(List.of("items"), "", "");
        assertThat(added.place()).containsExactly("items", "item-1");
        ModuleSource filled = set(added.source(), "items/item-1/forms/A/question", "Wat zie je?");
        filled = set(filled, "items/item-1/kind", "judgement");
        filled = set(filled, "minutes/condensed", "");
        assertThat(filled.text()).contains(WRITTEN);
    }

    private static ModuleSource set(ModuleSource source, String path, String words) {
        return Editor.on(source, "toets")
                .set(Arrays.asList(path.split("/")), Given.of(words))
                .orElseThrow();
    }

    @Test
    void keepsAMomentThatAnotherLeadsTo() {
        ModuleSource source = ModuleSource.of(Sample.module().source());
        assertThat(Editor.on(source, "gesprek").remove(List.of("moments", "m2")))
                .isEqualTo(new Outcome.Held(List.of("m1")));
        assertThat(Editor.on(source, "gesprek").remove(List.of("moments", "m1")))
                .isEqualTo(new Outcome.Held(List.of("start")));
    }

    @Test
    void takesACategoryAwayWithAllThatWasSaidAboutIt() throws IOException {
        ModuleSource source =
                ModuleSource.of(Files.readString(Path.of("modules/M01-wat-doet-een-datacoach/module.yaml")));
        Outcome.Done done = (Outcome.Done) Editor.on(source, "verhalen").remove(List.of("categories", "manusje"));
        Sheet sheet = Sheet.of(done.source(), "verhalen").orElseThrow();
        assertThat(sheet.all().flatMap(one -> one.form().fields().stream()).map(Field::path))
                .contains("feedback/consultant")
                .doesNotContain("feedback/manusje");
        assertThat(done.source().text()).doesNotContain("          manusje: |");
    }

    @Test
    void givesAChoiceAWayForWhomSomethingIsRemembered() {
        ModuleSource source = ModuleSource.of(Sample.module().source());
        List<String> to = List.of("moments", "m2", "choices", "vraag", "to");
        ModuleSource more = ((Outcome.Done) Editor.on(source, "gesprek").add(to, "beloofd", "")).source();
        assertThat(Editor.on(more, "gesprek").at(Sheet.longer(to, "0", "if"))).contains(Given.of("beloofd"));
        assertThat(Editor.on(more, "gesprek").at(to)).contains(Given.of("m3"));
        Outcome less = Editor.on(more, "gesprek").remove(Sheet.longer(to, "0"));
        assertThat(((Outcome.Done) less).source().tree()).isEqualTo(source.tree());
    }

    @Test
    void tellsWhatAThingIsMadeOfFromAnythingElse() {
        ModuleSource source = ModuleSource.of(Sample.module().source());
        long seal = Sheet.of(source, "gesprek").orElseThrow().seal();
        ModuleSource words = Editor.on(source, "gesprek")
                .set(List.of("with"), Given.of("Een ander"))
                .orElseThrow();
        assertThat(Sheet.of(words, "gesprek").orElseThrow().seal()).isEqualTo(seal);
        Outcome.Done more = (Outcome.Done) Editor.on(source, "gesprek").add(List.of("moments"), "", "");
        assertThat(Sheet.of(more.source(), "gesprek").orElseThrow().seal()).isNotEqualTo(seal);
    }
}
