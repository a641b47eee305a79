package be.datacoach.practice.scoring;

import be.datacoach.catalogue.content.Quiz;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All goes at one quiz by one learner. There may be as many as they like; the best that passed counts. */
public record QuizHistory(Quiz quiz, List<Attempt> attempts) {

    /** One answer, as it was given. */
    public record Given(int attempt, String item, Choice choice) {}

    public QuizHistory {
        attempts = List.copyOf(attempts);
    }

    /** From the answers in the order in which they came: the first to an item of an attempt is the one that stands. */
    public static QuizHistory of(Quiz quiz, Collection<Given> answers) {
        Map<Integer, Map<String, Choice>> byAttempt = new TreeMap<>();
        for (Given given : answers) {
            byAttempt
                    .computeIfAbsent(given.attempt, number -> new LinkedHashMap<>())
                    .putIfAbsent(given.item, given.choice);
        }
        return new QuizHistory(
                quiz,
                byAttempt.entrySet().stream()
                        .map(entry -> new Attempt(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** The attempt under way, or the next one, without answers yet. */
    public Attempt current() {
        return attempts.stream()
                .filter(attempt -> !attempt.complete(quiz))
                .findFirst()
                .orElseGet(() -> new Attempt(attempts.size() + 1, Map.of()));
    }

    public Optional<Attempt> attempt(int number) {
        return attempts.stream().filter(attempt -> attempt.number() == number).findFirst();
    }

    public Optional<Attempt> lastComplete() {
        return complete().reduce((earlier, later) -> later);
    }

    public boolean passed() {
        return best().isPresent();
    }

    /** The best score that passed. */
    public Optional<QuizScore> best() {
        return complete()
                .map(attempt -> attempt.score(quiz))
                .filter(QuizScore::passed)
                .max(Comparator.comparingInt(QuizScore::percent));
    }

    private Stream<Attempt> complete() {
        return attempts.stream().filter(attempt -> attempt.complete(quiz));
    }
}
