package be.datacoach.platform.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** CSV as {@link CsvText} writes it, row by row: for more of them than should be in memory at once. */
public final class CsvStream {
    private final CsvWriter csv;
    private final Writer out;

    /** @param out stays open, and is flushed by {@link #end} */
    public CsvStream(Writer out, List<String> headings) throws IOException {
        this.out = out;
        out.write('\uFEFF');
        csv = CsvWriter.builder().fieldSeparator(';').bufferSize(0).build(out);
        add(headings);
    }

    public void add(List<String> cells) {
        csv.writeRecord(cells.stream().map(CsvText::harmless).toList());
    }

    public void end() throws IOException {
        out.flush();
    }
}
