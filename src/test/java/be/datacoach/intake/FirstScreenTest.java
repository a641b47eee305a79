package be.datacoach.intake;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.content.FirstScreen.Question;
import be.datacoach.catalogue.source.Library;
import be.datacoach.catalogue.source.LibraryReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The first screen that the application brings, and what may be answered to it. */
class FirstScreenTest {
    private static final Library LIBRARY =
            LibraryReader.read(Path.of("modules")).value().orElseThrow();
    private static final List<Question> QUESTIONS =
            LIBRARY.common().firstScreen().questions();

    @Test
    void asksSixQuestionsAtMost() {
        assertThat(QUESTIONS).hasSizeBetween(1, 6);
    }

    @Test
    void offersOnlyAnswersThatItAccepts() {
        for (Question question : QUESTIONS) {
            assertThat(question.answers())
                    .allSatisfy(answer -> assertThat(wrong(question.attribute().name(), answer.value()))
                            .isEmpty());
        }
    }

    @Test
    void refusesAWordThatIsNoAnswer() {
        assertThat(wrong("school.level", Value.of("UNIVERSITY"))).containsExactly(new AttributeId("school.level"));
    }

    @Test
    void refusesANumberOutOfReach() {
        assertThat(wrong("coach.hours", Value.of(40))).isNotEmpty();
        assertThat(wrong("coach.experience", Value.of(0))).isNotEmpty();
    }

    @Test
    void refusesWhatItDoesNotAsk() {
        assertThat(wrong("mastery.C2", Value.of(100))).containsExactly(new AttributeId("mastery.C2"));
        assertThat(wrong("no.such.thing", Value.of("YES"))).isNotEmpty();
    }

    private static List<AttributeId> wrong(String attribute, Value value) {
        return AnswerCheck.wrong(Map.of(new AttributeId(attribute), value), QUESTIONS, LIBRARY.curriculum());
    }
}
