package be.datacoach.authoring.source;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.authoring.source.Passage.Where;
import org.junit.jupiter.api.Test;

class TransferTest {

    private static final Where OPENING = new Where("opening", "text");
    private static final Where CLOSING = new Where("slot", "text");

    private final ModuleSource base = ModuleSource.of("""
            id: M99
            version: 1
            title: Titel
            blocks:
              - id: opening
                text: |
                  Begin.
              - id: slot
                text: |
                  Einde.
            """);

    private final ModuleSource newer = ModuleSource.of(base.text().replace("version: 1", "version: 2"));

    @Test
    void makesTheSameChangesInTheNewerVersion() {
        Transfer transfer = Transfer.of(base, base.with(OPENING, "Mijn begin.\n"), newer.with(CLOSING, "Hun einde.\n"));
        assertThat(transfer.both()).isEmpty();
        assertThat(transfer.homeless()).isEmpty();
        assertThat(transfer.result().text()).contains("version: 2", "Mijn begin.", "Hun einde.");
    }

    @Test
    void tellsWhatChangedInBothAndKeepsOurs() {
        Transfer transfer = Transfer.of(base, base.with(OPENING, "Mijn begin.\n"), newer.with(OPENING, "Hun begin.\n"));
        assertThat(transfer.both()).singleElement().satisfies(both -> {
            assertThat(both.ours().value()).isEqualTo("Mijn begin.\n");
            assertThat(both.theirs().value()).isEqualTo("Hun begin.\n");
        });
        assertThat(transfer.result().text()).contains("Mijn begin.").doesNotContain("Hun begin.");
    }

    @Test
    void hasNothingToTellWhereBothWroteTheSame() {
        Transfer transfer = Transfer.of(base, base.with(OPENING, "Samen.\n"), newer.with(OPENING, "Samen.\n"));
        assertThat(transfer.both()).isEmpty();
    }

    @Test
    void tellsWhatHasNoPlaceAnyMore() {
        ModuleSource shorter = ModuleSource.of(newer.text().replace("id: opening", "id: start"));
        Transfer transfer = Transfer.of(base, base.with(OPENING, "Mijn begin.\n"), shorter);
        assertThat(transfer.homeless()).extracting(Passage::where).containsExactly(OPENING);
        assertThat(transfer.result().text()).isEqualTo(shorter.text());
    }
}
