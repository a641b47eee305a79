package be.datacoach.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {
    @Test
    void keepsWhatIsInACellInIt() {
        assertThat(CsvLine.of(List.of("De \"Wilg\"", "a;b", ""))).isEqualTo("\"De \"\"Wilg\"\"\";\"a;b\";\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+32", "-5", "@SUM(A1)", "\tx", "\r=1"})
    void doesNotLetASpreadsheetCalculate(String formula) {
        assertThat(CsvLine.of(List.of(formula))).startsWith("\"'");
    }
}
