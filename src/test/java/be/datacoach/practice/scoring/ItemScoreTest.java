package be.datacoach.practice.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.catalogue.content.Quiz;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemScoreTest {
    @ParameterizedTest(name = "{0} {1}: {2} -> {3} of {4} ({6})")
    @CsvFileSource(
            resources = "/practice/examples/item-scores.csv",
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true)
    void counts(String kind, String options, String chosen, int points, int maximum, boolean right) {
        Quiz.Item item = Quizzes.item("i", Quiz.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), options);
        Choice choice = new Choice(List.of(chosen.split(" ")));

        ItemScore score = ItemScore.of(item, item.form(1), choice);

        assertThat(score.points()).isEqualTo(points);
        assertThat(score.maximum()).isEqualTo(maximum);
        assertThat(score.right()).isEqualTo(right);
        assertThat(score.dontKnow()).isEqualTo(chosen.equals("dont-know"));
    }

    @Test
    void neverGivesMoreForOneMoreWrongOption() {
        Quiz.Item item = Quizzes.item("i", Quiz.Kind.MULTIPLE, "a1 b1 c0 d0");

        int without = ItemScore.of(item, item.form(1), new Choice(List.of("a"))).points();
        int with =
                ItemScore.of(item, item.form(1), new Choice(List.of("a", "c"))).points();

        assertThat(with).isLessThan(without);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SINGLE", "JUDGEMENT"})
    void takesOneAnswerWhereOneIsAsked(Quiz.Kind kind) {
        Quiz.Item item = Quizzes.item("i", kind, "a1 b0");

        assertThat(new Choice(List.of("a")).answers(item, item.form(1))).isTrue();
        assertThat(new Choice(List.of("a", "b")).answers(item, item.form(1))).isFalse();
        assertThat(new Choice(List.of()).answers(item, item.form(1))).isFalse();
    }

    @Test
    void takesDontKnowAloneOnly() {
        Quiz.Item item = Quizzes.item("i", Quiz.Kind.MULTIPLE, "a1 b0");

        assertThat(new Choice(List.of("dont-know")).answers(item, item.form(1))).isTrue();
        assertThat(new Choice(List.of("dont-know", "a")).answers(item, item.form(1)))
                .isFalse();
    }

    @Test
    void takesNoOptionThatIsNotThere() {
        Quiz.Item item = Quizzes.item("i", Quiz.Kind.MULTIPLE, "a1 b0");

        assertThat(new Choice(List.of("a", "z")).answers(item, item.form(1))).isFalse();
    }
}
