package be.datacoach.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.Step;
import be.datacoach.adaptation.plan.Planner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The shipped rules do what the examples say; see {@code examples/rules.csv}. */
class RuleExamplesTest {

    private static final String EXAMPLES = "/adaptation/examples/rules.csv";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = EXAMPLES, delimiter = '|', numLinesToSkip = 1)
    void thePathIsAsTheExampleSays(String rule, String example, String learner, String expected) {
        LearningPath path = Planner.plan(Example.of(learner == null ? "" : learner, Shipped.curriculum()));
        var expectation = new Expectation(path);
        List<String> wrong = Arrays.stream(expected.strip().split("\\s+"))
                .filter(word -> !expectation.holds(word))
                .toList();
        assertThat(wrong)
                .as(
                        "%s: %s, for path %s",
                        rule, example, path.steps().stream().map(Step::module).toList())
                .isEmpty();
    }

    @Test
    void everyRuleHasThreeExamplesAtLeast() throws IOException {
        Map<String, Long> counted;
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources" + EXAMPLES))) {
            counted = lines.skip(1)
                    .filter(line -> line.contains("|"))
                    .collect(Collectors.groupingBy(line -> line.split("\\|")[0].strip(), Collectors.counting()));
        }
        assertThat(Shipped.curriculum().rules())
                .extracting(Rule::id)
                .allSatisfy(id -> assertThat(counted.getOrDefault(id.code(), 0L))
                        .as(id.code())
                        .isGreaterThanOrEqualTo(3));
    }
}
