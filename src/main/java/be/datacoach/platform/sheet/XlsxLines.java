package be.datacoach.platform.sheet;

import be.datacoach.platform.sheet.SheetReader.Lines;
import be.datacoach.platform.sheet.SheetReader.Refusal;
import be.datacoach.platform.sheet.SheetReader.Unfit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads the first sheet of a workbook. A workbook is a ZIP of XML: before anything of it is parsed, it is measured, and
 * looked through for what declares entities of its own.
 */
final class XlsxLines {
    private static final int MOST_PARTS = 500;
    private static final int MOST_INFLATED = 96 << 20;

    private XlsxLines() {}

    static void read(byte[] content, Lines into) throws IOException, Unfit {
        measure(content);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            Iterator<Row> each = rows.iterator();
            while (each.hasNext()) {
                Row row = each.next();
                into.add(row.getRowNum(), cells(row));
            }
        }
    }

    private static List<String> cells(Row row) throws Unfit {
        if (row.getCellCount() > SheetReader.MOST_COLUMNS * 10) throw new Unfit(Refusal.TOO_MANY_COLUMNS);
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(XlsxLines::text).orElse(""));
        }
        return cells;
    }

    /** A number as it is typed: a key of seven digits is no power of ten. */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER && cell.getValue() instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return cell.getType() == CellType.ERROR ? "" : cell.getText();
    }

    private static void measure(byte[] content) throws IOException, Unfit {
        var buffer = new byte[1 << 16];
        long inflated = 0;
        int parts = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                boolean beginning = true;
                for (int n = zip.readNBytes(buffer, 0, buffer.length);
                        n > 0;
                        n = zip.readNBytes(buffer, 0, buffer.length)) {
                    inflated += n;
                    if (beginning && declares(buffer, n)) throw new Unfit(Refusal.UNREADABLE);
                    if (inflated > MOST_INFLATED) throw new Unfit(Refusal.TOO_MANY_ROWS);
                    beginning = false;
                }
                if (++parts > MOST_PARTS) throw new Unfit(Refusal.UNREADABLE);
            }
        }
        if (parts == 0) throw new Unfit(Refusal.UNREADABLE);
    }

    /** A type can only be declared before the first element, so at the beginning. */
    private static boolean declares(byte[] buffer, int length) {
        return new String(buffer, 0, length, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE");
    }
}
