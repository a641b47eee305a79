package be.datacoach.authoring.source;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.authoring.source.Passage.Where;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParticularTest {

    private static final String BASE = """
            id: M99
            version: 3
            title: Titel
            goals: [C6:1]
            blocks:
              - id: eerste
                type: text
                minutes: {foundation: 2, standard: 2}
                text: Een alinea.
              - id: tweede
                type: sorting
                cards:
                  - id: a
                    fits: [x]
                    text: Kaart a
            """;

    @Test
    void tellsWhatNoTextShows() {
        String after = BASE.replace("[C6:1]", "[C6:2]").replace("fits: [x]", "fits: [y]");
        assertThat(between(after))
                .containsExactly(
                        new Particular(new Where("", "goals"), Optional.of("[C6:1]"), Optional.of("[C6:2]")),
                        new Particular(new Where("tweede", "cards/a/fits"), Optional.of("[x]"), Optional.of("[y]")));
    }

    @Test
    void leavesTextsMinutesAndTheNumberOfTheVersionToOthers() {
        String after = BASE.replace("Een alinea", "Twee alinea’s")
                .replace("version: 3", "version: 4")
                .replace("standard: 2", "standard: 3");
        assertThat(between(after)).isEmpty();
    }

    @Test
    void tellsOfABlockThatCameOrWentOnce() {
        String after = BASE + "  - id: derde\n    type: text\n    example: true\n    text: Nieuw.\n";
        assertThat(between(after))
                .containsExactlyInAnyOrder(
                        new Particular(
                                new Where("", "blocks"),
                                Optional.of("eerste, tweede"),
                                Optional.of("eerste, tweede, derde")),
                        new Particular(new Where("derde", ""), Optional.empty(), Optional.of("")));
    }

    private static List<Particular> between(String after) {
        return Particular.between(ModuleSource.of(BASE), ModuleSource.of(after));
    }
}
