package be.datacoach.intake.result;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.source.Library;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.intake.answering.Asked;
import be.datacoach.intake.answering.Given;
import be.datacoach.intake.answering.Part;
import be.datacoach.intake.answering.Questionnaire;
import be.datacoach.intake.scoring.CompetencyScore;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What the answers of a person come to, with the shipped instapmeting. */
class EntryResultTest {

    private static final Library LIBRARY =
            LibraryReader.read(Path.of("modules")).value().orElseThrow();
    private static final List<Asked> ASKED = Questionnaire.of(
                    Part.of(Part.Kind.ENTRY), LIBRARY.common().instruments(), "BAO")
            .questions();

    private final Map<String, Given> given = new HashMap<>();

    @Test
    void aPersonWhoAnswersNothingHasNoScoresAndNoFacts() {
        assertThat(scores()).isEmpty();
        assertThat(facts()).isEmpty();
    }

    @Test
    void anEstimateAloneShowsNothing() {
        given.put("C5-S1", Given.of("4"));
        assertThat(scores())
                .singleElement()
                .satisfies(score -> assertThat(score.mastery()).isEqualTo(75));
        assertThat(facts()).containsEntry(id("mastery.C5"), Optional.of(Value.of(75)));
        assertThat(facts()).containsEntry(id("performance.C5"), Optional.empty());
    }

    @Test
    void whoKnowsEverythingHasShownIt() {
        tasks().forEach(task -> given.put(task.id(), Given.of(best(task))));
        assertThat(facts())
                .containsEntry(id("performance.C2"), Optional.of(Value.of(100)))
                .containsEntry(id("evidence.C2"), Optional.of(Value.of(8)))
                .containsEntry(id("skill.DL8"), Optional.of(Value.of("RIGHT")));
    }

    @Test
    void pickingTheEasyTasksProvesNothing() {
        tasks().stream().limit(3).forEach(task -> given.put(task.id(), Given.of(best(task))));
        assertThat(facts())
                .containsEntry(id("performance.C2"), Optional.of(Value.of(38)))
                .containsEntry(id("evidence.C2"), Optional.of(Value.of(8)))
                .containsEntry(id("skill.DL8"), Optional.of(Value.of("DONT_KNOW")));
    }

    @Test
    void notKnowingScoresAsAWrongAnswerAndIsTakenForNoOverconfidence() {
        given.put("C2-S1", Given.of("5"));
        tasks().forEach(task -> given.put(task.id(), Given.of(wrong(task))));
        var guessed = facts();
        given.replaceAll((item, answer) -> item.equals("C2-S1") ? answer : Given.of(Given.DONT_KNOW));
        var honest = facts();

        assertThat(honest.get(id("mastery.C2"))).isEqualTo(guessed.get(id("mastery.C2")));
        assertThat(guessed).containsEntry(id("gap.C2"), Optional.of(Value.of(100)));
        assertThat(honest).containsEntry(id("gap.C2"), Optional.empty());
        assertThat(honest).containsEntry(id("skill.DL1"), Optional.of(Value.of("DONT_KNOW")));
    }

    @Test
    void everyTaskOfACompetencyWeighsAsMuchWhicheverItsKind() {
        List<Asked.Tried> mixed =
                Questionnaire.of(
                                Part.of("entry-more-C4").orElseThrow(),
                                LIBRARY.common().instruments(),
                                "BAO")
                        .questions()
                        .stream()
                        .map(Asked.Tried.class::cast)
                        .toList();
        assertThat(mixed).extracting(task -> task.item().maximum()).contains(1, 2);
        for (Asked.Tried only : mixed) {
            Map<String, Given> answers = new HashMap<>();
            mixed.forEach(task -> answers.put(task.id(), Given.of(task == only ? best(task) : wrong(task))));
            var result = new EntryResult(List.copyOf(mixed), answers);
            assertThat(result.facts(result.scores(LIBRARY.curriculum())))
                    .as(only.id())
                    .containsEntry(id("performance.C4"), Optional.of(Value.of(33)));
        }
    }

    private List<CompetencyScore> scores() {
        return new EntryResult(ASKED, given).scores(LIBRARY.curriculum());
    }

    private Map<AttributeId, Optional<Value>> facts() {
        return new EntryResult(ASKED, given).facts(scores());
    }

    private static List<Asked.Tried> tasks() {
        return ASKED.stream()
                .filter(Asked.Tried.class::isInstance)
                .map(Asked.Tried.class::cast)
                .toList();
    }

    private static String best(Asked.Tried task) {
        return option(task, points -> points);
    }

    private static String wrong(Asked.Tried task) {
        return option(task, points -> -points);
    }

    private static String option(Asked.Tried task, UnaryOperator<Integer> worth) {
        return task.form().options().stream()
                .max((one, other) -> worth.apply(one.points()).compareTo(worth.apply(other.points())))
                .orElseThrow()
                .id();
    }

    private static AttributeId id(String name) {
        return new AttributeId(name);
    }
}
