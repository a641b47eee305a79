package be.datacoach.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class XlsxTextTest {
    @Test
    void isReadBackAsItWasWritten() {
        XlsxText text = new XlsxText(List.of("Naam", "Mensen"));
        text.add(List.of("Cohort <A> & «B»", "12"));
        text.add(List.of("007", ""));
        var read = (SheetReader.Outcome.Read) SheetReader.read(text.bytes(), 10);
        assertThat(read.sheet().headings()).containsExactly("Naam", "Mensen");
        assertThat(read.sheet().lines().get(0).cells()).containsExactly("Cohort <A> & «B»", "12");
        assertThat(read.sheet().lines().get(1).cell(0)).isEqualTo("007");
    }

    @Test
    void holdsNoFormulaWhateverANameSays() throws IOException {
        XlsxText text = new XlsxText(List.of("Naam"));
        List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\u0007bel").forEach(name -> text.add(List.of(name)));
        String sheet = part(text.bytes(), "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("'=1+1", "'+1", "'-1", "'@SUM(A1)").doesNotContain("<f>", "\u0007");
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("No " + name);
    }
}
