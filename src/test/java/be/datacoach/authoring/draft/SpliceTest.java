package be.datacoach.authoring.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpliceTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "een kat, een hond, 4",
                "aaa, aa, 2",
                "aa, aaa, 2",
                "'', alles, 0",
                "alles, '', 0",
                "gelijk, gelijk, 6",
                "abab, ab, 2"
            })
    void makesTheLaterTextOfTheEarlierOne(String before, String after, int from) {
        Splice splice = Splice.between(before, after);
        assertThat(splice.on(before)).isEqualTo(after);
        assertThat(splice.from()).isEqualTo(from);
    }

    @Test
    void refusesATextThatItWasNotMadeOn() {
        Splice splice = Splice.between("een kat", "een hond");
        assertThatThrownBy(() -> splice.on("een vis")).isInstanceOf(IllegalStateException.class);
    }
}
