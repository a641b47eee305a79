package be.datacoach.catalogue.source;

import be.datacoach.catalogue.image.ImageName;
import be.datacoach.catalogue.image.NewImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The images that lie beside a {@code module.yaml}. */
public final class ImageFolder {

    /** Far more than an image of a text needs. */
    private static final long MOST = 4 << 20;

    private ImageFolder() {}

    /**
     * Their names.
     *
     * @param module the path of its file below the folder of modules
     */
    static List<String> names(Path folder, String module) {
        return paths(folder, module).stream()
                .map(path -> path.getFileName().toString())
                .toList();
    }

    /** They themselves; each text that shows one says what there is to see. */
    public static List<NewImage> images(Path folder, String module) {
        var images = new ArrayList<NewImage>();
        for (Path path : paths(folder, module)) {
            try {
                images.add(new NewImage(path.getFileName().toString(), "", Files.readAllBytes(path)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return images;
    }

    private static List<Path> paths(Path folder, String module) {
        Path file = folder.resolve(module);
        Path beside = file.getParent();
        if (beside == null || !Files.isDirectory(beside)) return List.of();
        try (Stream<Path> paths = Files.list(beside)) {
            return paths.filter(path -> ImageName.holds(path.getFileName().toString()))
                    .filter(path -> path.toFile().length() <= MOST)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
