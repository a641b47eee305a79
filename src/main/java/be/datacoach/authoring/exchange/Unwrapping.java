package be.datacoach.authoring.exchange;

import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Takes away the folders in which somebody packed the folder of modules: {@code modules/}, or the name of a download.
 *
 * @param above what stands before the folders of modules; empty where nothing does
 */
record Unwrapping(String above) {

    static Unwrapping of(List<SourceFile> files) {
        String above = files.stream()
                .map(SourceFile::path)
                .filter(LibraryReader::isModule)
                .findFirst()
                .flatMap(Unwrapping::above)
                .orElse("");
        boolean all = files.stream().allMatch(file -> file.path().startsWith(above));
        return new Unwrapping(all ? above : "");
    }

    List<SourceFile> files(List<SourceFile> files) {
        return files.stream()
                .map(file -> new SourceFile(below(file.path()), file.text()))
                .toList();
    }

    Map<String, byte[]> images(Map<String, byte[]> images) {
        return images.entrySet().stream()
                .collect(Collectors.toMap(image -> below(image.getKey()), Map.Entry::getValue, (one, other) -> one));
    }

    private String below(String path) {
        return path.startsWith(above) ? path.substring(above.length()) : path;
    }

    /** What stands before the folder of a module. */
    private static Optional<String> above(String path) {
        String folder = path.substring(0, path.lastIndexOf('/'));
        int end = folder.lastIndexOf('/');
        return end < 0 ? Optional.empty() : Optional.of(folder.substring(0, end + 1));
    }
}
