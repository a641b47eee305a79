package be.datacoach.intake.answering;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.catalogue.content.instrument.Instruments;
import be.datacoach.catalogue.source.LibraryReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be said to a question, whoever sends it and however. */
class AskedTest {

    private static final Instruments SHIPPED = LibraryReader.read(Path.of("modules"))
            .value()
            .orElseThrow()
            .common()
            .instruments();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            culture-short | K01         | value=5                        | true
            culture-short | K01         | value=dont_know                | true
            culture-short | K01         | value=6                        | false
            culture-short | K01         | value=0                        | false
            culture-short | K01         | value=-1                       | false
            culture-short | K01         | value=2.5                      | false
            culture-short | K01         | value=jan@school.be            | false
            culture-short | K01         |                                | false
            culture-short | K01         | value=3,note=85.07.30-033.28   | false
            entry         | C2-DL1      | value=a                        | true
            entry         | C2-DL1      | value=zz                       | false
            entry         | C2-DL1      | value=dont_know                | true
            needs         | T01         | importance=5,coverage=1        | true
            needs         | T01         | importance=5,owner=NOBODY      | true
            needs         | T01         | importance=dont_know           | true
            needs         | T01         | importance=6                   | false
            needs         | T01         | owner=Jan Peeters              | false
            needs         | T01         | remark=3                       | false
            needs         | T01         |                                | true
            preferences   | hours       | value=2                        | true
            preferences   | hours       | value=2.5                      | false
            preferences   | hours       | value=1 2                      | false
            preferences   | wishes      | value=LARGER PLAIN             | true
            preferences   | wishes      | value=LARGER NONE              | false
            preferences   | wishes      | value=NONE                     | true
            preferences   | wishes      | value=LARGER LARGER            | false
            preferences   | formats     | TEXT=1,CASE=2                  | true
            preferences   | formats     | TEXT=1,CASE=1                  | false
            preferences   | formats     | TEXT=6                         | false
            preferences   | formats     | PUPPETS=1                      | false
            preferences   | away-1      | from=2027-02-01,to=2027-02-14  | true
            preferences   | away-1      | from=2027-02-01                | true
            preferences   | away-1      | from=2027-02-14,to=2027-02-01  | false
            preferences   | away-1      | from=gisteren                  | false
            preferences   | away-1      | from=2027-02-30                | false
            preferences   | away-1      | from=2027-02-01,to=+999999999-12-31 | false
            preferences   | ready-by    | value=2027-06-15               | true
            preferences   | ready-by    |                                | true
            preferences   | ready-by    | value=1827-06-15               | false
            preferences   | ready-by    | value=9999-06-15               | false
            preferences   | ready-by    | value=volgend jaar             | false
            preferences   | ready-by    | from=2027-06-15                | false
            """)
    void takesWhatIsAnAnswerAndNothingElse(String part, String question, String fields, boolean takes) {
        Asked asked = questionnaire(part).question(question).orElseThrow();
        assertThat(asked.takes(given(fields))).isEqualTo(takes);
    }

    @Test
    void asksEighteenSelfItemsAndEightTasksAtTheStart() {
        var questions = questionnaire("entry").questions();
        assertThat(questions).filteredOn(Asked.Statement.class::isInstance).hasSize(18);
        assertThat(questions).filteredOn(Asked.Tried.class::isInstance).hasSize(8);
    }

    @Test
    void asksThreeTasksWithTheFirstModuleOfEveryOtherCompetency() {
        for (String level : new String[] {"BAO", "SO"}) {
            for (int number = 1; number <= 9; number++) {
                Part part = Part.more(new CompetencyId("C" + number));
                assertThat(Questionnaire.of(part, SHIPPED, level).questions())
                        .as(part + " " + level)
                        .hasSize(number == 2 ? 0 : 3);
            }
        }
    }

    @Test
    void asksTheOtherFormTheSecondTime() {
        var first = (Asked.Tried) questionnaire("entry").question("C2-DL1").orElseThrow();
        var second =
                (Asked.Tried) questionnaire("entry-again").question("C2-DL1").orElseThrow();
        assertThat(second.form().name()).isNotEqualTo(first.form().name());
        assertThat(second.form().question()).isNotEqualTo(first.form().question());
    }

    @Test
    void asksTheOtherFormOfTheTasksOfACompetencyToo() {
        var first = (Asked.Tried) questionnaire("entry-more-C5").questions().get(0);
        var second = (Asked.Tried)
                questionnaire("entry-more-again-C5").question(first.id()).orElseThrow();
        assertThat(second.form().name()).isNotEqualTo(first.form().name());
        assertThat(Part.of("entry-more-again-C5").orElseThrow().firstTime()).isEqualTo(first(second));
    }

    private static Part first(Asked.Tried task) {
        return Part.more(task.item().competency());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entry",
                "entry-more-C5",
                "entry-again",
                "entry-more-again-C5",
                "culture-short",
                "culture",
                "needs",
                "preferences"
            })
    void findsAPartByItsCode(String code) {
        assertThat(Part.of(code))
                .hasValueSatisfying(part -> assertThat(part.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "team", "ENTRY", "entry-more", "entry-more-again", "needs-C5", "../entry"})
    void findsNoPartByAnotherCode(String code) {
        assertThat(Part.of(code)).isEmpty();
    }

    private static Questionnaire questionnaire(String part) {
        return Questionnaire.of(Part.of(part).orElseThrow(), SHIPPED, "BAO");
    }

    private static Given given(String fields) {
        if (fields == null) return new Given(Map.of());
        return new Given(Arrays.stream(fields.split(","))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1])));
    }
}
