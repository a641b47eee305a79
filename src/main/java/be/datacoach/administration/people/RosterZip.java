package be.datacoach.administration.people;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of a OneRoster ZIP that we read, bounded in number and in size; the others are passed over. */
final class RosterZip {
    private static final Set<String> READ =
            Set.of("manifest.csv", "orgs.csv", "users.csv", "roles.csv", "classes.csv", "enrollments.csv");
    private static final int MOST_ENTRIES = 100;
    private static final int MOST_IN_ONE = 32 << 20;

    private RosterZip() {}

    /** @return nothing where it is no ZIP, or too much of one */
    static Optional<Map<String, byte[]>> files(byte[] content) {
        Map<String, byte[]> files = new HashMap<>();
        int entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                // What is skipped is inflated all the same.
                byte[] bytes = zip.readNBytes(MOST_IN_ONE + 1);
                if (++entries > MOST_ENTRIES || bytes.length > MOST_IN_ONE) return Optional.empty();
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (READ.contains(name)) files.putIfAbsent(name, bytes);
            }
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
        return Optional.of(files);
    }
}
