package be.datacoach.adaptation.learner;

import static be.datacoach.adaptation.sample.SampleLearner.learner;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.sample.SampleLearner;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Who cannot exist, row by row of {@code examples/contradictions.csv}; C3 was assessed in a module. */
class ContradictionTest {

    private static final List<Competency> COMPETENCIES = Stream.of("C1", "C2", "C3")
            .map(code -> new Competency(new CompetencyId(code), Text.of(code), 2, 0.5, false))
            .toList();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/adaptation/examples/contradictions.csv", delimiter = '|', numLinesToSkip = 1)
    void findsWhatCannotBeTrueOfOnePerson(String example, String known, Contradiction.Kind kind, String about) {
        List<Contradiction> found =
                Contradiction.in(knowing(known).facts(), COMPETENCIES, Set.of(new CompetencyId("C3")));

        if (kind == null) {
            assertThat(found).as(example).isEmpty();
        } else {
            assertThat(found).as(example).singleElement().satisfies(one -> {
                assertThat(one.kind()).isEqualTo(kind);
                assertThat(one.about()).hasToString(about);
            });
        }
    }

    private static LearnerSnapshot knowing(String words) {
        SampleLearner somebody = learner();
        if (words == null) return somebody.known();
        for (String word : words.split(" ")) {
            String[] parts = word.split("=");
            if (parts[1].matches("-?[0-9]+")) somebody.with(parts[0], Double.parseDouble(parts[1]));
            else somebody.with(parts[0], parts[1]);
        }
        return somebody.known();
    }
}
