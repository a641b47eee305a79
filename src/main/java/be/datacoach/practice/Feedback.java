package be.datacoach.practice;

import be.datacoach.catalogue.content.DataExercise;
import be.datacoach.catalogue.content.DataExercise.Question;
import be.datacoach.catalogue.content.Quiz;
import be.datacoach.catalogue.content.Sorting;
import be.datacoach.catalogue.content.VariedText;
import be.datacoach.practice.scoring.Choice;
import be.datacoach.practice.scoring.DataScore;
import be.datacoach.practice.scoring.ItemScore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is said about an option, or about the whole item.
 *
 * @param option empty for the whole item
 * @param correct empty where nothing is right or wrong, or where it lies between
 * @param markdown in the words for this learner
 */
public record Feedback(Optional<String> option, Optional<Boolean> correct, String markdown) {

    /** About what was chosen and what was best; where several are right, about all of them. */
    public static List<Feedback> on(Quiz.Item item, Quiz.Form form, Choice choice, Function<VariedText, String> words) {
        return on(item.kind(), form.options(), choice, words);
    }

    private static List<Feedback> on(
            Quiz.Kind kind, List<Quiz.Option> options, Choice choice, Function<VariedText, String> words) {
        int best = options.stream().mapToInt(Quiz.Option::points).max().orElse(0);
        return options.stream()
                .filter(option -> kind == Quiz.Kind.MULTIPLE || choice.has(option) || option.points() == best)
                .map(option -> new Feedback(
                        Optional.of(option.id()), verdict(option.points(), best), words.apply(option.feedback())))
                .toList();
    }

    /** About the place of a card as a whole: its categories stand too close together for it. */
    public static Feedback on(Sorting.Card card, String category, Function<VariedText, String> words) {
        Optional<Boolean> fits =
                card.ownChoice() ? Optional.empty() : Optional.of(card.fits().contains(category));
        VariedText said = Map.copyOf(card.feedback()).getOrDefault(category, VariedText.NONE);
        return new Feedback(Optional.empty(), fits, words.apply(said));
    }

    /** About an answer to a question about numbers. */
    public static List<Feedback> on(Question question, Choice choice, Function<VariedText, String> words) {
        if (question instanceof Question.Choosing choosing) {
            return on(choosing.kind(), choosing.options(), choice, words);
        }
        ItemScore score = DataScore.of(question, choice);
        DataExercise.Said said =
                question instanceof Question.Marking marking ? marking.said() : ((Question.Reckoning) question).said();
        boolean partly = !score.right() && score.points() > 0;
        VariedText about = score.right() ? said.right() : partly ? said.partly() : said.wrong();
        Optional<Boolean> correct = partly || choice.dontKnow() ? Optional.empty() : Optional.of(score.right());
        return List.of(new Feedback(Optional.empty(), correct, words.apply(about.isEmpty() ? said.wrong() : about)));
    }

    static Feedback onAll(String markdown) {
        return new Feedback(Optional.empty(), Optional.empty(), markdown);
    }

    /** In a judgement, what is defensible is neither right nor wrong. */
    private static Optional<Boolean> verdict(int points, int best) {
        return points > 0 && points < best ? Optional.empty() : Optional.of(points > 0);
    }
}
