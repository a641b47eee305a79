package be.datacoach.practice.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"gewoon", "«Ça va?» 👩‍🏫", "<script>alert(1)</script>", "' OR 1=1 --", "kolom\tkolom\nregel"})
    void keepsWhatPeopleWriteAsItIs(String typed) {
        assertThat(WrittenText.readable(typed)).contains(typed);
    }

    @Test
    void makesLineEndsTheSame() {
        assertThat(WrittenText.readable("a\r\nb\rc\u000Bd\fe")).contains("a\nb\nc\nd\ne");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0007", "\ud83d", "\u001b[2J"})
    void refusesWhatCannotBeShownAgain(String typed) {
        assertThat(WrittenText.readable(typed)).isEmpty();
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(WrittenText.isTooLong("👩".repeat(20_000))).isFalse();
        assertThat(WrittenText.isTooLong("a".repeat(20_001))).isTrue();
    }
}
