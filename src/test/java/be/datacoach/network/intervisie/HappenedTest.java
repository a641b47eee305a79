package be.datacoach.network.intervisie;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.network.intervisie.Happened.Held;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which intervisies count as learning time. */
class HappenedTest {
    private static final ZoneId FLANDERS = ZoneId.of("Europe/Brussels");

    private static Held held(String uid, String start) {
        return new Held(uid, Instant.parse(start), 45);
    }

    @Test
    void countsTheFirstOfEachMonthWithWhomeverItWas() {
        Held first = held("b", "2026-11-03T15:00:00Z");
        Held later = held("a", "2026-11-24T15:00:00Z");
        Held december = held("c", "2026-12-01T15:00:00Z");
        assertThat(Happened.counted(List.of(december, later, first), FLANDERS)).containsExactly(first, december);
        assertThat(Happened.counted(List.of(), FLANDERS)).isEmpty();
    }

    /** Half past eleven in the evening in UTC is the first of December in Flanders. */
    @Test
    void beginsAMonthWhenItBeginsAtSchool() {
        Held november = held("a", "2026-11-30T22:30:00Z");
        Held december = held("b", "2026-11-30T23:30:00Z");
        assertThat(Happened.counted(List.of(december, november), FLANDERS)).containsExactly(november, december);
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, false, false, AHEAD",
        "true,  false, false, false, OPEN",
        "true,  true,  false, false, SAID",
        "true,  true,  true,  true,  COUNTS",
        "true,  true,  true,  false, SECOND",
    })
    void saysHowFarItIs(boolean over, boolean said, boolean both, boolean counts, Happened happened) {
        assertThat(Happened.of(over, said, both, counts)).isEqualTo(happened);
        assertThat(happened.isSaid()).isEqualTo(said);
    }
}
