package be.datacoach.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.platform.sheet.Sheet.Line;
import be.datacoach.platform.sheet.SheetReader.Outcome.Read;
import be.datacoach.platform.sheet.SheetReader.Outcome.Refused;
import be.datacoach.platform.sheet.SheetReader.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class SheetReaderTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String TWO = "Naam;E-mail\nZoë Peeters;zoe@school.be\n";

    @Test
    void readsEveryEncodingThatSpreadsheetsWrite() {
        Sheet expected = read(TWO.getBytes(StandardCharsets.UTF_8));
        assertThat(expected.headings()).containsExactly("Naam", "E-mail");
        assertThat(expected.lines()).containsExactly(new Line(2, List.of("Zoë Peeters", "zoe@school.be")));
        assertThat(read(("\uFEFF" + TWO).getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
        assertThat(read(TWO.getBytes(WINDOWS))).isEqualTo(expected);
        assertThat(read(("\uFEFF" + TWO).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(expected);
    }

    @Test
    void findsTheSeparatorByItself() {
        Sheet expected = read(utf8(TWO));
        assertThat(read(utf8(TWO.replace(';', ',')))).isEqualTo(expected);
        assertThat(read(utf8(TWO.replace(';', '\t')))).isEqualTo(expected);
        assertThat(read(utf8("Naam;School\nAn;\"Sint-Jan, Sint-Piet, Sint-Klaas\"\n"))
                        .lines()
                        .get(0)
                        .cells())
                .containsExactly("An", "Sint-Jan, Sint-Piet, Sint-Klaas");
    }

    @Test
    void readsQuotesAcrossLinesAndNumbersRowsAsAnEditorDoes() {
        Sheet sheet = read(utf8("Naam;School\r\nAn;\"Een school\r\nmet \"\"twee\"\" regels\"\r\n\r\nBo;B\r\n"));
        assertThat(sheet.lines().get(0).cells()).containsExactly("An", "Een school\r\nmet \"twee\" regels");
        assertThat(sheet.lines().get(1)).isEqualTo(new Line(5, List.of("Bo", "B")));
    }

    @Test
    void fillsShortRowsAndRefusesLongOnes() {
        assertThat(read(utf8("a;b;c\nx\n")).lines().get(0).cells()).containsExactly("x", "", "");
        assertThat(refusal(utf8("a;b\n1;2;3\n"))).isEqualTo(Refusal.TOO_MANY_COLUMNS);
    }

    @Test
    void stopsAtTheFirstRowTooMany() {
        String rows = "naam\n" + "x\n".repeat(10);
        assertThat(SheetReader.read(utf8(rows), 10)).isInstanceOf(Read.class);
        assertThat(SheetReader.read(utf8(rows), 9)).isEqualTo(new Refused(Refusal.TOO_MANY_ROWS));
        assertThat(SheetReader.read(utf8("naam\n" + "x\n".repeat(50_000)), 5_000))
                .isEqualTo(new Refused(Refusal.TOO_MANY_ROWS));
    }

    @Test
    void saysWhyAFileWillNotDo() {
        assertThat(refusal(new byte[0])).isEqualTo(Refusal.NOTHING);
        assertThat(refusal(utf8("Naam;E-mail\n;\n"))).isEqualTo(Refusal.NOTHING);
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}))
                .isEqualTo(Refusal.OLD_WORKBOOK);
        assertThat(refusal(new byte[] {1, 0, 2, 0, 3})).isEqualTo(Refusal.UNREADABLE);
        assertThat(refusal(utf8("PK and what follows is no ZIP"))).isEqualTo(Refusal.UNREADABLE);
        assertThat(refusal(utf8("Naam;E-mail\nAn;\"an@b.be\n" + "x;y\n".repeat(500))))
                .isEqualTo(Refusal.CELL_TOO_LONG);
        assertThat(refusal(utf8("a;".repeat(61) + "b\n1\n"))).isEqualTo(Refusal.TOO_MANY_COLUMNS);
    }

    @Test
    void readsTheFirstSheetOfAWorkbook() throws IOException {
        byte[] workbook = workbook(
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Naam</t></is></c>"
                        + "<c r=\"B1\" t=\"inlineStr\"><is><t>Nummer</t></is></c></row>"
                        + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>Zoë</t></is></c><c r=\"B3\"><v>12345678</v></c></row>");
        assertThat(read(workbook).lines()).containsExactly(new Line(3, List.of("Zoë", "12345678")));
    }

    @Test
    void refusesAWorkbookThatDeclaresEntities() throws IOException {
        byte[] workbook = zip("xl/workbook.xml", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>");
        assertThat(refusal(workbook)).isEqualTo(Refusal.UNREADABLE);
    }

    @Test
    void refusesAWorkbookThatInflatesWithoutEnd() throws IOException {
        assertThat(refusal(zip("xl/worksheets/sheet1.xml", " ".repeat(100 << 20))))
                .isEqualTo(Refusal.TOO_MANY_ROWS);
    }

    @Test
    void writesNothingThatASpreadsheetCalculatesAndReadsItBack() {
        var csv = new CsvText(List.of("Naam", "Wat"));
        csv.add(List.of("=1+1", "+32 470"));
        csv.add(List.of("-x;y", "@SUM(A1)"));
        csv.add(List.of("'s Gravenwezel", "a\"b"));
        String text = new String(csv.bytes(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFNaam;Wat").contains("'=1+1;'+32 470", "\"'-x;y\";'@SUM(A1)");
        assertThat(read(csv.bytes()).lines().stream().map(Line::cells))
                .containsExactly(
                        List.of("=1+1", "+32 470"), List.of("-x;y", "@SUM(A1)"), List.of("'s Gravenwezel", "a\"b"));
    }

    private static byte[] workbook(String rows) throws IOException {
        return zip(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                        + " PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                        + "spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType="
                        + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas."
                        + "openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"a\" sheetId=\"1\""
                        + " r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                        + "</sheetData></worksheet>");
    }

    /** @param parts names and contents in turn */
    private static byte[] zip(String... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(utf8(parts[i + 1]));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Sheet read(byte[] content) {
        return ((Read) SheetReader.read(content, 100)).sheet();
    }

    private static Refusal refusal(byte[] content) {
        return ((Refused) SheetReader.read(content, 100)).why();
    }
}
