package be.datacoach;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.catalogue.source.LibraryReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The content that the application brings is sound. */
class ModulesTest {

    @Test
    void everyFileIsReadWithoutFindings() {
        assertThat(LibraryReader.read(Path.of("modules")).findings()).isEmpty();
    }
}
