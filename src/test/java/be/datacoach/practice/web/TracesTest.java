package be.datacoach.practice.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.platform.Phrases;
import be.datacoach.practice.recognition.Finding;
import be.datacoach.practice.recognition.Sign;
import be.datacoach.practice.sheet.PupilTrace;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TracesTest {
    private static final Phrases DUTCH = Phrases.in(Locale.forLanguageTag("nl"));

    @Test
    void saysByWhichWordsOthersMightRecogniseSomebodyAndKeepsThemText() {
        List<Finding> found = List.of(
                new Finding(Sign.PERSON, 0, 4, "Emma"),
                new Finding(Sign.CAPITAL, 9, 12, "<img src=x onerror=alert(1)>"));
        assertThat(String.join("", Traces.paragraphs(Set.of(), found, DUTCH)))
                .contains("«Emma», «&lt;img src=x onerror=alert(1)&gt;»")
                .doesNotContain("<img");
    }

    @Test
    void saysWhatLooksLikeAPupilFirstAndOtherwiseNothing() {
        assertThat(Traces.paragraphs(Set.of(PupilTrace.EMAIL), List.of(new Finding(Sign.EMAIL, 0, 3, "a@b")), DUTCH))
                .hasSize(2)
                .first()
                .isEqualTo("<p>" + DUTCH.say(Traces.key(PupilTrace.EMAIL)) + "</p>");
        assertThat(Traces.paragraphs(Set.of(), List.of(), DUTCH)).isEmpty();
    }
}
