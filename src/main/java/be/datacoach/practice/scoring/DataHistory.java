package be.datacoach.practice.scoring;

import be.datacoach.catalogue.content.DataExercise;
import be.datacoach.catalogue.content.DataExercise.Case;
import be.datacoach.catalogue.content.DataExercise.Question;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What somebody answered about the numbers of an exercise. After the feedback a question may be answered again, to learn
 * from it: the last answer decides whether the exercise is done, the first one what it says of somebody.
 *
 * @param one what this learner looks at
 * @param first the first answer to each question
 * @param answers the last one to each question
 */
public record DataHistory(DataExercise exercise, Case one, Map<String, Choice> first, Map<String, Choice> answers) {

    public DataHistory {
        first = Map.copyOf(first);
        answers = Map.copyOf(answers);
    }

    /** From the answers in the order in which they came. */
    public static DataHistory of(DataExercise exercise, Case one, Collection<QuizHistory.Given> given) {
        Map<String, Choice> first = new HashMap<>();
        Map<String, Choice> last = new HashMap<>();
        given.forEach(answer -> {
            first.putIfAbsent(answer.item(), answer.choice());
            last.put(answer.item(), answer.choice());
        });
        return new DataHistory(exercise, one, first, last);
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
        return complete() && percent(answers) >= exercise.pass().orElse(0);
    }

    /**
     * The percentage that counts for the module: of the first answers, given before any feedback. Empty where the exercise
     * does not assess, or is not done.
     */
    public OptionalInt assessed() {
        return exercise.pass().isPresent() && done() ? OptionalInt.of(percent(first)) : OptionalInt.empty();
    }

    private int percent(Map<String, Choice> given) {
        List<ItemScore> scores = one.questions().stream()
                .map(question -> DataScore.of(question, given.getOrDefault(question.id(), new Choice(List.of()))))
                .toList();
        return QuizScore.percent(
                scores.stream().mapToInt(ItemScore::points).sum(),
                scores.stream().mapToInt(ItemScore::maximum).sum());
    }
}
