package be.datacoach.catalogue.source;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.catalogue.content.DataSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataSetReaderTest {

    private static final String CODEBOOK = """
            id: DS0
            version: 1
            title: Toets
            about: Verzonnen.
            columns:
              - {id: class, kind: category, values: [4A, 4B]}
              - {id: score, kind: number, from: 0, to: 80}
            """;

    private final Findings findings = new Findings();

    private DataSet read(String codebook, String data) {
        Element top = new SourceFile("c.yaml", codebook).top(findings).orElseThrow();
        return new DataSetReader(findings).read("DS0", top, new SourceFile("d.csv", data));
    }

    @Test
    void readsRowsInTheOrderOfTheCodebook() {
        DataSet set = read(CODEBOOK, "score,class\r\n31,4A\r\n\"44.5\",4B\r\n");
        assertThat(findings.all()).isEmpty();
        assertThat(set.rows()).containsExactly(List.of("4A", "31"), List.of("4B", "44.5"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "class;4A | 1:1 column_missing[score, class]",
                "class,score,extra;4A,31,x | 1:13 column_extra[extra, score]",
                "class,score;4C,31 | 2:1 cell_unknown[class, 4C, 4A]",
                "class,score;4A,81 | 2:4 cell_out_of_range[score, 81, 0, 80]",
                "class,score;4A,NaN | 2:4 cell_out_of_range[score, NaN, 0, 80]",
                "class,score;4A,veel | 2:4 cell_no_number[score, veel]",
                "class,score;4A, | 2:4 cell_empty[score]",
                "class,score;4A | 2:1 row_length[1, 2]",
                "class,score | 1:1 data_without_rows[]",
            })
    void saysWhereARowIsWrong(String data, String finding) {
        read(CODEBOOK, data.replace(';', '\n') + "\n");
        assertThat(findings.all())
                .extracting(one -> one.line() + ":" + one.column() + " " + one.code() + one.words())
                .containsExactly(finding);
    }

    @Test
    void asksACodebookForEverythingThatCanOccur() {
        read(CODEBOOK.replace(", values: [4A, 4B]", "").replace(", from: 0, to: 80", ""), "class,score\n4A,1\n");
        assertThat(findings.all())
                .extracting(Finding::code)
                .containsOnly("key_missing")
                .hasSize(2);
    }

    @Test
    void wantsOneNameForTheSetAndItsFolder() {
        read(CODEBOOK.replace("DS0", "DS1"), "class,score\n4A,1\n");
        assertThat(findings.all()).extracting(Finding::code).containsExactly("dataset_in_other_folder");
    }

    @Test
    void stopsAfterTwentyMistakes() {
        read(CODEBOOK, "class,score\n" + "4C,1\n".repeat(500));
        assertThat(findings.all()).hasSize(20);
    }

    @Test
    void keepsAQuotedCellWithCommasAndLines() {
        assertThat(Csv.lines("a,\"b \"\"c\"\", d\ne\"\nf,g\n"))
                .extracting(Csv.Line::number)
                .containsExactly(1, 3);
    }
}
