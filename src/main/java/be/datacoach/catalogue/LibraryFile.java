package be.datacoach.catalogue;

import be.datacoach.catalogue.source.SourceFile;
import java.nio.charset.StandardCharsets;

/**
 * A file of a {@code modules/} folder as bytes: a text, or an image of a module.
 *
 * @param path below the folder, with slashes
 */
public record LibraryFile(String path, byte[] content) {

    public static LibraryFile of(SourceFile file) {
        return new LibraryFile(file.path(), file.text().getBytes(StandardCharsets.UTF_8));
    }
}
