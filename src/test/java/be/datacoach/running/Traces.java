package be.datacoach.running;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Where something is left of somebody: in the whole database, in the log, in a file that was taken along. */
public final class Traces {
    /** The beginning of a row, as /trial/tables shows it. */
    private static final Pattern ROW = Pattern.compile("([a-z_]+)\\|[a-z_]+=");

    private Traces() {}

    /** The tables of the whole database in which one of these texts stands, in whichever column. */
    public static Set<String> places(List<String> needles) {
        String page = new Visitor().get("/trial/tables").body();
        var places = new TreeSet<String>();
        String table = "";
        for (String line : page.substring(page.indexOf("<pre>") + 5, page.indexOf("</pre>"))
                .split("\n")) {
            Matcher row = ROW.matcher(line);
            if (row.lookingAt()) table = row.group(1);
            if (needles.stream().anyMatch(line::contains)) places.add(table);
        }
        return places;
    }

    public static List<String> logs() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target/failsafe-reports"))) {
            var lines = new ArrayList<String>();
            for (Path file :
                    files.filter(one -> one.toString().endsWith("-output.txt")).toList()) {
                lines.addAll(Files.readAllLines(file));
            }
            return lines;
        }
    }

    public static String trial(String act, String key, LocalDateTime now) {
        String page = new Visitor()
                .get("/trial/rights?act=" + act + "&key=" + key + "&now=" + now)
                .body();
        return page.replaceFirst("(?s).*<pre>", "").replaceFirst("(?s)</pre>.*", "");
    }

    public static Map<String, String> files(byte[] bytes) throws IOException {
        var files = new TreeMap<String, String>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    /** What such an address is called where it stands last on a page. */
    public static String last(String page, String address) {
        return Pattern.compile(address)
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError(page));
    }
}
