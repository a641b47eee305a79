package be.datacoach.authoring.exchange;

import be.datacoach.catalogue.LibraryFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes files into a ZIP, each as it comes. The same files give the same bytes, whenever they are packed. */
public final class Pack implements AutoCloseable {

    /** The first moment that a ZIP can hold: when something was packed says nothing about it. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    /** @param out stays open */
    public Pack(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** @throws UncheckedIOException when whoever asked for it went away */
    public void add(LibraryFile file) {
        try {
            var entry = new ZipEntry(file.path());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(file.content());
            zip.closeEntry();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        try {
            zip.finish();
            zip.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
