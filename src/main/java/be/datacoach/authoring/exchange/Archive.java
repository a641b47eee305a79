package be.datacoach.authoring.exchange;

import be.datacoach.catalogue.image.ImageFile;
import be.datacoach.catalogue.image.ImageName;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads a ZIP as if whoever made it meant harm: bounded in every direction, and never onto a disk. A file that cannot
 * be taken is told about and left; where the whole cannot be trusted, nothing is read any further.
 */
final class Archive {

    static final int MOST_ENTRIES = 2_000;
    static final int MOST_IN_ONE = 4 << 20;
    static final int MOST_IN_ALL = 64 << 20;
    private static final Set<String> IMAGES = Set.of("png", "jpg", "jpeg", "gif", "webp", "svg");
    private static final Set<String> ARCHIVES =
            Set.of("zip", "jar", "war", "gz", "tgz", "tar", "7z", "rar", "bz2", "xz");

    /**
     * What was in it.
     *
     * @param files in the order of the ZIP, with paths below the folder of modules
     * @param images by their paths, as they came
     * @param findings about files that are not among them; about line 0, for it is the whole file
     * @param refused why nothing of it is taken
     */
    record Contents(
            List<SourceFile> files, Map<String, byte[]> images, List<Finding> findings, Optional<Finding> refused) {
        Contents {
            files = List.copyOf(files);
            images = Map.copyOf(images);
            findings = List.copyOf(findings);
        }

        static Contents none(Finding why) {
            return new Contents(List.of(), Map.of(), List.of(), Optional.of(why));
        }
    }

    /** Ends reading at once. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Finding why;

        Refused(Finding why) {
            super(why.code(), null, false, false);
            this.why = why;
        }
    }

    private final String name;
    private final List<SourceFile> files = new ArrayList<>();
    private final Map<String, byte[]> images = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private int entries;
    private long bytes;

    private Archive(String name) {
        this.name = name;
    }

    /** @param name of the ZIP, for what is said about the whole */
    static Contents read(String name, byte[] zip) {
        var archive = new Archive(name);
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) archive.take(entry, in);
            if (archive.entries == 0) throw new Refused(about(name, "zip_unreadable"));
        } catch (Refused refused) {
            return Contents.none(refused.why);
        } catch (IOException | IllegalArgumentException broken) {
            return Contents.none(about(name, "zip_unreadable"));
        }
        var unwrapping = Unwrapping.of(archive.files);
        return new Contents(
                unwrapping.files(archive.files), unwrapping.images(archive.images), archive.findings, Optional.empty());
    }

    static Finding about(String file, String code, String... words) {
        return new Finding(file, 0, 0, code, List.of(words));
    }

    private void take(ZipEntry entry, ZipInputStream in) throws IOException, Refused {
        if (++entries > MOST_ENTRIES) throw new Refused(about(name, "zip_too_many", Integer.toString(MOST_ENTRIES)));
        byte[] content = in.readNBytes(MOST_IN_ONE + 1);
        String path = entry.getName();
        if (content.length > MOST_IN_ONE) {
            throw new Refused(about(name, "zip_file_too_large", shown(path), Integer.toString(MOST_IN_ONE >> 20)));
        }
        bytes += content.length;
        if (bytes > MOST_IN_ALL) throw new Refused(about(name, "zip_too_large", Integer.toString(MOST_IN_ALL >> 20)));
        if (entry.isDirectory() || isOfADesktop(path)) return;
        Optional<String> wrong = wrong(path, content);
        if (wrong.isPresent()) findings.add(about(shown(path), wrong.get()));
        else if (!names.add(path.toLowerCase(Locale.ROOT))) findings.add(about(path, "zip_name_twice"));
        else if (!LibraryReader.isLibraryFile(path)) images.put(path, content);
        else {
            var read = LibraryReader.file(path, content);
            findings.addAll(read.findings());
            read.value().ifPresent(files::add);
        }
    }

    private static Optional<String> wrong(String path, byte[] content) {
        if (!isInside(path)) return Optional.of("zip_name_outside");
        boolean zipped = content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] < ' ';
        if (zipped || ARCHIVES.contains(ending(path))) return Optional.of("zip_nested");
        if (LibraryReader.isLibraryFile(path)) return Optional.empty();
        return isImage(path)
                ? wrongImage(path.substring(path.lastIndexOf('/') + 1), content)
                : Optional.of("zip_other_kind");
    }

    private static boolean isImage(String path) {
        return IMAGES.contains(ending(path)) && path.indexOf('/') > 0;
    }

    /** What it is, its bytes say, and never its name. */
    private static Optional<String> wrongImage(String name, byte[] content) {
        if (ImageFile.isMarkup(content)) return Optional.of("image_markup");
        if (ImageFile.of(content).isEmpty()) return Optional.of("image_kind");
        return ImageName.holds(name) ? Optional.empty() : Optional.of("image_name");
    }

    /** Whether a name stays below the folder of modules, on whatever system somebody unpacks it. */
    private static boolean isInside(String path) {
        boolean plain =
                path.length() <= 200 && path.chars().noneMatch(c -> c < ' ' || c == '\\' || c == ':' || c == 0x7F);
        if (!plain || path.startsWith("/")) return false;
        for (String step : path.split("/", -1))
            if (step.isEmpty() || step.equals(".") || step.equals("..")) return false;
        return true;
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** What a desktop adds by itself, and nobody means. */
    private static boolean isOfADesktop(String path) {
        return path.startsWith("__MACOSX/") || path.endsWith(".DS_Store") || path.endsWith("Thumbs.db");
    }

    /** A name that is safe to show, however long and strange it is. */
    private static String shown(String path) {
        String printable = path.replaceAll("\\p{Cntrl}", "?");
        return printable.length() <= 120 ? printable : printable.substring(0, 119) + "…";
    }
}
