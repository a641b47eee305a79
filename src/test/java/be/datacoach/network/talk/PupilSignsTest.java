package be.datacoach.network.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PupilSignsTest {
    private static final Year NOW = Year.of(2026);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De leerling Jonas Peeters haalt zijn toetsen niet.",
                "Zijn nummer is 12.03.04-001.84, dat staat in het LVS.",
                "Mail naar kind.naam@school.be",
                "Emma 12/03/2015, Louis 4/05/2015, Noor 23/11/2014",
            })
    void asksAboutAPupil(String text) {
        assertThat(PupilSigns.in(text, NOW)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wie gebruikte de halve toets al in het vierde leerjaar?",
                "Ik doe dit met onze zorgcoördinator, elke maandag om 9 uur.",
                "We kijken op 12 maart samen naar de uitslag. Jan brengt taart mee.",
            })
    void leavesColleaguesAndDaysAlone(String text) {
        assertThat(PupilSigns.in(text, NOW)).isFalse();
    }

    @Test
    void saysWhichWords() {
        assertThat(PupilSigns.words("Mail a@x.be of b@x.be, of a@x.be")).containsExactly("a@x.be", "b@x.be");
    }
}
