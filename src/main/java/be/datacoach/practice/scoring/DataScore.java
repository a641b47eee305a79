package be.datacoach.practice.scoring;

import be.datacoach.catalogue.content.DataExercise.Question;
import be.datacoach.catalogue.content.Figure;
import be.datacoach.catalogue.content.Quiz;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The points of an answer about numbers. */
public final class DataScore {

    /** A number as people write it: 4,5 or 4.5, perhaps with its unit behind it. */
    private static final Pattern NUMBER =
            Pattern.compile("\\s*(?<sign>[-+\u2212]?)\\s*(?<whole>\\d{1,12})(?:[.,](?<part>\\d{1,12}))?[^\\d.,]*");

    private DataScore() {}

    public static ItemScore of(Question question, Choice choice) {
        if (question instanceof Question.Choosing choosing) {
            return ItemScore.of(choosing.kind(), choosing.options(), choice);
        }
        if (question instanceof Question.Reckoning reckoning) {
            boolean right = number(choice).stream().anyMatch(reckoning.expected()::holds);
            return new ItemScore(right ? 1 : 0, 1, choice.dontKnow());
        }
        Set<String> right = ((Question.Marking) question).right();
        long hits = choice.options().stream().filter(right::contains).count();
        long misses = choice.options().size() - hits;
        int points = choice.dontKnow() ? 0 : (int) Math.max(0, hits - misses);
        return new ItemScore(points, right.size(), choice.dontKnow());
    }

    /** Whether this can be an answer to the question, about this figure. */
    public static boolean answers(Question question, Figure figure, Choice choice) {
        if (choice.dontKnow()) {
            return true;
        }
        if (question instanceof Question.Choosing choosing) {
            return choice.amongAll(
                    choosing.options().stream().map(Quiz.Option::id).toList(), choosing.kind() == Quiz.Kind.MULTIPLE);
        }
        if (question instanceof Question.Marking marking) {
            return choice.amongAll(marks(marking, figure), true);
        }
        return number(choice).isPresent();
    }

    /** What can be marked: the values that the figure shows, in the order of their column. */
    public static List<String> marks(Question.Marking marking, Figure figure) {
        var numbers = figure.shown();
        int index = numbers.index(marking.column());
        List<String> there =
                numbers.rows().stream().map(row -> row.get(index)).distinct().toList();
        List<String> codes = numbers.columns().get(index).codes();
        return codes.isEmpty() ? there : codes.stream().filter(there::contains).toList();
    }

    /** The number that was written; empty where it is none. */
    static OptionalDouble number(Choice choice) {
        if (choice.options().size() != 1) {
            return OptionalDouble.empty();
        }
        Matcher matcher = NUMBER.matcher(choice.options().get(0));
        if (!matcher.matches()) {
            return OptionalDouble.empty();
        }
        String part = matcher.group("part");
        double number = Double.parseDouble(matcher.group("whole") + (part == null ? "" : "." + part));
        boolean negative =
                !matcher.group("sign").isEmpty() && !matcher.group("sign").equals("+");
        return OptionalDouble.of(negative ? -number : number);
    }
}
