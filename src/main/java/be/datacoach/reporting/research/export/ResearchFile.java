package be.datacoach.reporting.research.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The file of a study: a table each in comma-separated values, the codebook and a README. Everything in it was held against
 * the codebook before its first byte goes out, and it is kept nowhere.
 */
public final class ResearchFile {
    private static final String README = "/be/datacoach/research/README.txt";

    private final Tables tables;
    private final Anonymous anonymous;
    private final Tables.Written written;
    private final Map<String, String> about;

    /**
     * @param in pseudonyms of those who agree
     * @param about what the README says of the study, by the word that stands for it
     */
    ResearchFile(Material material, Set<String> in, Map<String, String> about) {
        anonymous = Anonymous.of(material.units(in), material.extraColumns());
        tables = new Tables(material, anonymous);
        written = tables.forEach((table, line) -> {});
        this.about = Map.copyOf(about);
    }

    /** How many people are in it. */
    public int participants() {
        return anonymous.shown().size();
    }

    /** What came of it, in counts alone. */
    Report report() {
        return new Report(written.lines(), anonymous.suppressed(), written.decisionsLeftOut());
    }

    /** Writes it as a ZIP, which ends; the stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry("README.txt"));
        zip.write(readme().getBytes(StandardCharsets.UTF_8));
        zip.putNextEntry(new ZipEntry("codebook.json"));
        zip.write(Codebook.shipped().text());
        Sheets sheets = new Sheets(zip);
        tables.forEach(sheets);
        sheets.finish();
        zip.finish();
    }

    private String readme() {
        try (InputStream in = ResearchFile.class.getResourceAsStream(README)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> word : about.entrySet()) {
                text = text.replace("@" + word.getKey() + "@", word.getValue());
            }
            return text.replace("@participants@", Integer.toString(participants()))
                    .replace(
                            "@left out@",
                            Integer.toString(anonymous.suppressed().leftOut()))
                    .replace("@decisions left out@", Integer.toString(written.decisionsLeftOut()))
                    .replace("@merged@", told(anonymous.suppressed().merged()))
                    .replace("@hidden@", told(anonymous.suppressed().hidden()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String told(Map<String, Integer> counts) {
        return counts.isEmpty() ? "none" : counts.toString().replaceAll("[{}]", "");
    }

    /** An entry for each table, also for one without lines. */
    private static final class Sheets implements Tables.Taker {
        private final ZipOutputStream zip;
        private int next;
        private CsvWriter csv;

        Sheets(ZipOutputStream zip) throws IOException {
            this.zip = zip;
            this.csv = begin(Codebook.shipped().tables().get(0));
        }

        private CsvWriter begin(Codebook.Table table) throws IOException {
            zip.putNextEntry(new ZipEntry(table.name() + ".csv"));
            CsvWriter begun =
                    CsvWriter.builder().build(new OutputStreamWriter(new Unclosed(zip), StandardCharsets.UTF_8));
            begun.writeRecord(table.heads());
            return begun;
        }

        private void forward() throws IOException {
            csv.close();
            next++;
            List<Codebook.Table> all = Codebook.shipped().tables();
            if (next < all.size()) csv = begin(all.get(next));
        }

        @Override
        public void take(Codebook.Table table, List<String> line) {
            try {
                while (!Codebook.shipped().tables().get(next).equals(table)) forward();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
            csv.writeRecord(line);
        }

        void finish() throws IOException {
            while (next < Codebook.shipped().tables().size()) forward();
        }
    }
}
