package be.datacoach.network.example;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.platform.Phrases;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExampleNewsTest {
    @ParameterizedTest
    @EnumSource
    void saysWhichWayACounsellorDecided(Verdict verdict) {
        String line = ExampleNews.line(List.of(verdict)).orElseThrow();
        for (String language : List.of("nl", "en")) {
            assertThat(Phrases.in(Locale.forLanguageTag(language)).say(line))
                    .matches(".*(praktijkvoorbeeld|example of practice)\\b.*");
        }
    }

    @Test
    void saysOfSeveralThatTheyWereReadAndOfNoneNothing() {
        assertThat(ExampleNews.line(List.of(Verdict.ACCEPTED, Verdict.ACCEPTED)))
                .isEqualTo(ExampleNews.line(List.of(Verdict.REFUSED, Verdict.TAKEN_DOWN)))
                .contains("mail_digest.examples_decided");
        assertThat(ExampleNews.line(List.of())).isEmpty();
    }
}
