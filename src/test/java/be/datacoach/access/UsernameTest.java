package be.datacoach.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsernameTest {
    @ParameterizedTest
    @ValueSource(strings = {"lies", "coach.bao", "lies.verhaegen@school.be", "j-p_3"})
    void takesWhatPeopleChoose(String typed) {
        assertThat(Username.parse(typed)).contains(new Username(typed));
    }

    @Test
    void takesCapitalsAndSpacesAroundForSmallLetters() {
        assertThat(Username.parse("  Lies.Verhaegen ")).contains(new Username("lies.verhaegen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", ".lies", "lies verhaegen", "lies<b>", "zo\u00eb", "lies\u0000", "lies'--"})
    void refusesTheRest(String typed) {
        assertThat(Username.parse(typed)).isEmpty();
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThat(Username.parse("a".repeat(60))).isPresent();
        assertThat(Username.parse("a".repeat(61))).isEmpty();
    }
}
