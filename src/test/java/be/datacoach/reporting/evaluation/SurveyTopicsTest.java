package be.datacoach.reporting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.catalogue.content.instrument.Surveys;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.intake.answering.SurveyAnswers.SurveyAnswer;
import be.datacoach.reporting.evaluation.LookingBack.Sure;
import be.datacoach.reporting.evaluation.LookingBack.Topic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On the surveys that are shipped. */
class SurveyTopicsTest {
    private static final Surveys SHIPPED = LibraryReader.read(Path.of("modules"))
            .value()
            .orElseThrow()
            .common()
            .instruments()
            .surveys();

    private static List<SurveyAnswer> rated(String wave, String group, String... values) {
        List<SurveyAnswer> answers = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            answers.add(new SurveyAnswer(wave, group + (i + 1), values[i], 1));
        }
        return answers;
    }

    private static Map<String, String> said(List<SurveyAnswer> answers, String title) {
        Map<String, String> said = new TreeMap<>();
        SurveyTopics.of(SHIPPED, answers).stream()
                .filter(topic -> topic.title().nl().equals(title))
                .map(Topic::said)
                .forEach(topic -> topic.forEach((wave, text) -> said.put(wave, text.nl())));
        return said;
    }

    @Test
    void saysInABandWhatStatementsComeToAtEachTime() {
        List<SurveyAnswer> answers = rated("T0", "L", "2", "3", "2", "3", "4");
        answers.addAll(rated("T1", "L", "4", "4", "4", "4", "4"));
        assertThat(said(answers, "Steun van je directie"))
                .containsEntry("T0", "Je ervaart weinig steun.")
                .containsEntry("T1", "Je voelt je gesteund.")
                .hasSize(2);
    }

    @Test
    void saysNothingOnHalfOfTheAnswersOrLess() {
        assertThat(said(rated("T1", "U", "5", "5", "5"), "Wat je eraan had")).isEmpty();
        assertThat(said(rated("T1", "U", "5", "5", "5", "dont_know", "dont_know", "dont_know"), "Wat je eraan had"))
                .isEmpty();
        assertThat(said(rated("T1", "U", "5", "5", "5", "5"), "Wat je eraan had"))
                .containsEntry("T1", "Je kon het goed gebruiken.");
    }

    @Test
    void saysAChoiceInItsOwnWords() {
        List<SurveyAnswer> answers =
                List.of(new SurveyAnswer("T0", "mandate", "NO", 1), new SurveyAnswer("T2", "mandate", "YES", 1));
        assertThat(said(answers, "Staat ergens op papier wat je als datacoach doet?"))
                .containsEntry("T0", "Nog niet")
                .containsEntry("T2", "Ja");
        assertThat(SurveyTopics.of(SHIPPED, List.of(new SurveyAnswer("T0", "mandate", "GONE", 1))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"26, MORE", "25, ABOUT_RIGHT", "0, ABOUT_RIGHT", "-25, ABOUT_RIGHT", "-26, LESS"})
    void callsAGapOneFromALimitOn(int gap, Sure expected) {
        assertThat(Sure.of(gap, 25)).isEqualTo(expected);
    }
}
