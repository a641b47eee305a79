package be.datacoach.practice;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.practice.run.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is proposed to begin with, in a shipped module: M08 begins with a text. */
class BeginWithTest {
    private static final List<Block> BLOCKS = LibraryReader.read(Path.of("modules"))
            .value()
            .orElseThrow()
            .contents()
            .get(new ModuleId("M08"))
            .blocks(Band.FOUNDATION, List.of());

    @Test
    void proposesTheFirstBlockOfTheKindThatSomebodyLikes() {
        assertThat(title(BeginWith.of(nothingDone(), BLOCKS.get(0), "EXERCISE")))
                .contains("De link sturen, of eerst praten?");
        assertThat(title(BeginWith.of(nothingDone(), BLOCKS.get(0), "CASE")))
                .contains("Hardop gedacht: scannen of niet?");
    }

    @Test
    void proposesNothingWhereTheModuleBeginsSoOrHasNoSuchBlock() {
        assertThat(BeginWith.of(nothingDone(), BLOCKS.get(0), "TEXT")).isEmpty();
        assertThat(BeginWith.of(nothingDone(), BLOCKS.get(0), "CONVERSATION")).isEmpty();
        assertThat(BeginWith.of(nothingDone(), BLOCKS.get(0), "PUPPETS")).isEmpty();
    }

    @Test
    void proposesNothingLaterOn() {
        assertThat(BeginWith.of(nothingDone(), BLOCKS.get(1), "EXERCISE")).isEmpty();
        var begun = new Progress(
                BLOCKS, Band.FOUNDATION, Set.<BlockId>of(BLOCKS.get(1).id()));
        assertThat(BeginWith.of(begun, BLOCKS.get(0), "EXERCISE")).isEmpty();
    }

    private static Progress nothingDone() {
        return new Progress(BLOCKS, Band.FOUNDATION, Set.of());
    }

    private static Optional<String> title(Optional<Block> block) {
        return block.map(one -> one.frame().title());
    }
}
