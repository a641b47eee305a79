package be.datacoach;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.source.LibraryReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The content that the application brings is sound. */
class ModulesTest {

    @Test
    void everyFileIsReadWithoutFindings() {
        assertThat(LibraryReader.read(Path.of("modules")).findings()).isEmpty();
    }

    /** What a rule adds, counts for as many minutes whatever the band: so it must be there in every band. */
    @Test
    void whatRulesAddIsThereInEveryBand() {
        List<Block.Frame> added =
                LibraryReader.read(Path.of("modules")).value().orElseThrow().contents().values().stream()
                        .flatMap(content -> content.blocks().stream())
                        .map(Block::frame)
                        .filter(Block.Frame::extra)
                        .toList();
        assertThat(added)
                .isNotEmpty()
                .allSatisfy(frame -> assertThat(Band.values())
                        .extracting(frame::minutesIn)
                        .containsOnly(frame.minutesIn(Band.STANDARD)));
    }
}
