package be.datacoach.authoring.exchange;

import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.SourceFile;
import java.util.List;
import java.util.Optional;

/** Takes away the folders in which somebody packed the folder of modules: {@code modules/}, or the name of a download. */
final class Unwrapping {

    private Unwrapping() {}

    static List<SourceFile> of(List<SourceFile> files) {
        String wrapping = files.stream()
                .map(SourceFile::path)
                .filter(LibraryReader::isModule)
                .findFirst()
                .flatMap(Unwrapping::above)
                .orElse("");
        boolean all = files.stream().allMatch(file -> file.path().startsWith(wrapping));
        if (wrapping.isEmpty() || !all) return files;
        return files.stream()
                .map(file -> new SourceFile(file.path().substring(wrapping.length()), file.text()))
                .toList();
    }

    /** What stands before the folder of a module. */
    private static Optional<String> above(String path) {
        String folder = path.substring(0, path.lastIndexOf('/'));
        int end = folder.lastIndexOf('/');
        return end < 0 ? Optional.empty() : Optional.of(folder.substring(0, end + 1));
    }
}
