package be.datacoach.practice.scoring;

import be.datacoach.catalogue.content.DataExercise;
import be.datacoach.catalogue.content.DataExercise.Case;
import be.datacoach.catalogue.content.DataExercise.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What somebody answered about the numbers of an exercise. A question may be answered again: the last answer counts.
 *
 * @param one what this learner looks at
 * @param answers the last one to each question
 */
public record DataHistory(DataExercise exercise, Case one, Map<String, Choice> answers) {

    public DataHistory {
        answers = Map.copyOf(answers);
    }

    public Optional<Choice> answer(Question question) {
        return Optional.ofNullable(answers.get(question.id()));
    }

    /** Whether every question has an answer. */
    public boolean complete() {
        return one.questions().stream().allMatch(question -> answers.containsKey(question.id()));
    }

    /** Whether every question has an answer, and enough of them are right where that is asked. */
    public boolean done() {
        return complete() && percent() >= exercise.pass().orElse(0);
    }

    /** The percentage that counts for the module; empty where the exercise does not assess, or is not done. */
    public OptionalInt assessed() {
        return exercise.pass().isPresent() && done() ? OptionalInt.of(percent()) : OptionalInt.empty();
    }

    public int percent() {
        List<ItemScore> scores = one.questions().stream().map(this::score).toList();
        return QuizScore.percent(
                scores.stream().mapToInt(ItemScore::points).sum(),
                scores.stream().mapToInt(ItemScore::maximum).sum());
    }

    private ItemScore score(Question question) {
        return DataScore.of(question, answer(question).orElse(new Choice(List.of())));
    }
}
