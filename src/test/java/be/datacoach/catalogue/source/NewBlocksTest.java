package be.datacoach.catalogue.source;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.PointId;
import be.datacoach.adaptation.curriculum.VariationPoint;
import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.catalogue.content.DataExercise;
import be.datacoach.catalogue.content.DataExercise.Question;
import be.datacoach.catalogue.content.Figure;
import be.datacoach.catalogue.content.Quiz;
import be.datacoach.catalogue.content.Reading;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Conversations, data exercises, figures, challenges and what an artefact begins with, as they are read. */
class NewBlocksTest {

    private final Sample sample = Sample.module();

    @Test
    void readsEveryKindOfBlockWithoutFindings() {
        assertThat(sample.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/catalogue/findings.csv", delimiter = '|', numLinesToSkip = 1)
    void saysWhatIsWrong(String before, String after, String finding) {
        assertThat(sample.with(before, after).findings()).contains(finding);
    }

    @Test
    void tellsWhereItIs() {
        Finding finding = sample.with("x: klas", "x: klaas").read().findings().get(0);
        String line =
                sample.with("x: klas", "x: klaas").source().lines().toList().get(finding.line() - 1);
        assertThat(line.substring(finding.column() - 1)).startsWith("klaas");
    }

    @Test
    void showsEachLearnerTheirCase() {
        DataExercise exercise = sample.block(DataExercise.class);
        var point = new PointId("cijfers");
        assertThat(exercise.cases().of(Map.of(point, 0)).questions()).hasSize(1);
        assertThat(exercise.cases().of(Map.of(point, -1)).questions())
                .extracting(Question::id)
                .containsExactly("hoogste", "verschil", "laagste");
        assertThat(sample.content().module().points())
                .extracting(VariationPoint::id)
                .containsExactly(point);
    }

    @Test
    void givesAColumnWithoutValuesTheOnesThatOccur() {
        Figure figure = sample.block(DataExercise.class).cases().of(Map.of()).figure();
        assertThat(figure.numbers().column("domein").orElseThrow().codes()).containsExactly("getallen", "meten");
        assertThat(figure.used()).hasSize(3);
    }

    @Test
    void readsNumbersFromADataSetAndLooksAtSomeOfThem() {
        Sample other = sample.with(
                "      columns:\n        - {id: klas, kind: category, label: Klas, values: [{id: a, nl: 4A}, {id: b, nl: 4B}]}\n",
                "      dataset: DS0\n      where: {class: [4B]}\n      chart: dots\n      x: class\n      y: score\n"
                        + "      describe: Alleen 4B.\n    sources: []\n  - id: elders\n    type: text\n    title: Elders\n"
                        + "    minutes: 2\n    text: Nog een.\n    figure:\n      columns:\n"
                        + "        - {id: klas, kind: category, label: Klas, values: [a, b]}\n");
        assertThat(other.findings()).isEmpty();
        Figure figure = other.block(Reading.class).figure().orElseThrow();
        assertThat(figure.numbers().rows()).hasSize(3);
        assertThat(figure.shown().rows()).hasSize(2);
    }

    @Test
    void readsAChallengeAsAQuizOfItsOwn() {
        Quiz quiz = sample.block(Quiz.class);
        assertThat(quiz.challenge()).isTrue();
        assertThat(quiz.items().get(0).form(1).figure()).isPresent();
    }

    @Test
    void beginsAFieldWithWhatWasWrittenBefore() {
        assertThat(sample.block(ArtefactForm.class).fields().get(1).from()).hasToString("Optional[M15/product/tijd]");
    }
}
