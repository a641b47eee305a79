package be.datacoach.authoring.web;

import be.datacoach.platform.web.Say;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file that came with a form. */
record Brought(String name, byte[] content) {

    private static final int MOST_MEGABYTES = 10;

    /** Nothing, and a sentence at the field {@code file}, where it is empty or too large. */
    static Optional<Brought> of(@Nullable Part part) throws IOException {
        return of(part, MOST_MEGABYTES);
    }

    /** The same, of at most so many megabytes. */
    static Optional<Brought> of(@Nullable Part part, int megabytes) throws IOException {
        if (part == null || part.getSize() == 0) {
            Say.wrong("file", "app_file.empty");
            return Optional.empty();
        }
        if (part.getSize() > (long) megabytes << 20) {
            Say.wrong("file", "app_file.too_large", megabytes);
            return Optional.empty();
        }
        try (InputStream in = part.getInputStream()) {
            return Optional.of(new Brought(name(part), in.readAllBytes()));
        }
    }

    /** Some browsers send the folders on their computer along. */
    private static String name(Part part) {
        String sent = Optional.ofNullable(part.getSubmittedFileName()).orElse("");
        return sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
    }
}
