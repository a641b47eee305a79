package be.datacoach.platform.sheet;

import be.datacoach.platform.sheet.SheetReader.Lines;
import be.datacoach.platform.sheet.SheetReader.Refusal;
import be.datacoach.platform.sheet.SheetReader.Unfit;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads CSV as it comes: in UTF-8, UTF-16 with a mark, or Windows-1252; with semicolons, commas or tabs. */
final class CsvLines {
    private static final char[] SEPARATORS = {';', ',', '\t'};
    private static final int SAMPLE = 20;

    private CsvLines() {}

    static void read(byte[] content, Lines into) throws IOException, Unfit {
        String text = text(content);
        if (text.indexOf('\0') >= 0) throw new Unfit(Refusal.UNREADABLE);
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .commentStrategy(CommentStrategy.NONE)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord line : records) into.add((int) line.getStartingLineNumber(), line.getFields());
        }
    }

    /** What is no UTF-8 is what Excel in Western Europe writes by itself. */
    private static String text(byte[] content) {
        if (content.length >= 2 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    /** The one that stands most often outside quotes in the first lines; the semicolon where none does. */
    private static char separator(String text) {
        var counts = new int[SEPARATORS.length];
        boolean quoted = false;
        int lines = 0;
        for (int i = 0; i < text.length() && lines < SAMPLE; i++) {
            char c = text.charAt(i);
            if (c == '"') quoted = !quoted;
            else if (!quoted && c == '\n') lines++;
            else if (!quoted) for (int s = 0; s < counts.length; s++) if (c == SEPARATORS[s]) counts[s]++;
        }
        int most = 0;
        for (int s = 1; s < counts.length; s++) if (counts[s] > counts[most]) most = s;
        return SEPARATORS[most];
    }
}
