package be.datacoach.practice.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PupilTraceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"Rijksregisternummer 93.05.18-223.61", "93051822361", "15 01 01 001 29", "15.01.01-001.29."})
    void findsANationalNumber(String text) {
        assertThat(found(text)).containsExactly(PupilTrace.NATIONAL_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"93.05.18-223.62", "093051822361", "rekening BE12 3456 7890 1234", "in 2025 waren het er 41"})
    void takesNoOtherNumberForOne(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void findsAnAddress() {
        assertThat(found("Mail naar lotte.peeters@school.be.")).containsExactly(PupilTrace.EMAIL);
    }

    @Test
    void findsAListOfNamesWithDatesOfBirth() {
        String list = "Lotte Peeters 12/03/2014\nNoor El Amrani, 1-9-2014\nArthur Maes (04.11.14)";

        assertThat(found(list)).containsExactly(PupilTrace.BIRTH_DATES);
    }

    @Test
    void findsItAcrossFields() {
        assertThat(found("Lotte 12/03/2014", "Noor 1/9/2014", "Arthur 4/11/2014"))
                .containsExactly(PupilTrace.BIRTH_DATES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Overleg 12/03/2026, Opvolging 4/5/2026, Terugblik 1/9/2026, Start 1/9/27",
                "Sofie leest met haar klas; Tom en Noor volgen.",
                "OKI 0,41 in 4B @ de school"
            })
    void leavesOrdinaryNotesAlone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void staysQuickOnHostileText() {
        String hostile = "A".repeat(10_000) + "1-".repeat(4_000) + "a@".repeat(1_000);

        assertThat(found(hostile)).doesNotContain(PupilTrace.NATIONAL_NUMBER);
    }

    private static Set<PupilTrace> found(String... texts) {
        return PupilTrace.in(List.of(texts), Year.of(2026));
    }
}
