package be.datacoach.adaptation.learner;

import static be.datacoach.adaptation.sample.Conditions.all;
import static be.datacoach.adaptation.sample.Conditions.atLeast;
import static be.datacoach.adaptation.sample.Conditions.is;
import static be.datacoach.adaptation.sample.SampleCurriculum.curriculum;
import static be.datacoach.adaptation.sample.SampleLearner.learner;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.Tie;
import be.datacoach.adaptation.sample.SampleLearner;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Who cannot exist, row by row of {@code examples/contradictions.csv}; C3 was assessed in a module. */
class ContradictionTest {

    private static final Text BECAUSE = Text.of("want");
    private static final Curriculum CURRICULUM = curriculum()
            .competency("C1", 2)
            .competency("C2", 2)
            .competency("C3", 2)
            .numbers("context.trust", 100)
            .with(
                    new Tie.Items(
                            new CompetencyId("C2"),
                            List.of(new AttributeId("skill.DL1"), new AttributeId("skill.DL2")),
                            BECAUSE),
                    new Tie.Share(new AttributeId("context.trust"), new AttributeId("culture.F1"), 0.5, BECAUSE),
                    new Tie.Share(new AttributeId("not.declared"), new AttributeId("culture.F1"), 0.5, BECAUSE),
                    new Tie.Never(all(is("coach.leader", "NO"), is("coach.role", "SCHOOL_LEADER")), BECAUSE),
                    new Tie.Never(
                            all(
                                    is("blindSpot", "YES"),
                                    atLeast("need.T11", 8),
                                    atLeast("need.T12", 8),
                                    atLeast("need.T13", 8),
                                    atLeast("need.T14", 8),
                                    atLeast("need.T15", 8)),
                            BECAUSE),
                    new Tie.Never(is("alone", "YES"), BECAUSE))
            .built();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/adaptation/examples/contradictions.csv", delimiter = '|', numLinesToSkip = 1)
    void findsWhatCannotBeTrueOfOnePerson(String example, String known, Contradiction.Kind kind, String about) {
        List<Contradiction> found =
                Contradiction.in(knowing(known).facts(), CURRICULUM, Set.of(new CompetencyId("C3")));

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
