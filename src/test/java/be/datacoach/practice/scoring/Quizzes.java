package be.datacoach.practice.scoring;

import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Goal;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.Quiz;
import be.datacoach.catalogue.content.VariedText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Quizzes for tests. */
public final class Quizzes {
    private Quizzes() {}

    public static VariedText text(String words) {
        return new VariedText(List.of(new VariedText.Part.Shared(words)));
    }

    public static Block.Frame frame(String id, int minutes) {
        Map<Band, Integer> everywhere =
                Map.of(Band.FOUNDATION, minutes, Band.STANDARD, minutes, Band.CONDENSED, minutes);
        return new Block.Frame(new BlockId(id), id, everywhere, Set.of(), false, List.of());
    }

    /** @param options such as {@code a1 b0}: the id of each with its points */
    public static Quiz.Item item(String id, Quiz.Kind kind, String options) {
        return new Quiz.Item(
                id,
                new Goal(new CompetencyId("C2"), 2, 2),
                Optional.empty(),
                kind,
                List.of(form("A", options), form("B", options)));
    }

    /** Items of one right and one wrong answer, called {@code yes} and {@code no}. */
    public static Quiz quiz(int pass, Set<String> critical, String... items) {
        List<Quiz.Item> all = Arrays.stream(items)
                .map(id -> item(id, Quiz.Kind.SINGLE, "yes1 no0"))
                .toList();
        return new Quiz(frame("toets", 6), false, VariedText.NONE, pass, critical, all);
    }

    private static Quiz.Form form(String name, String options) {
        return new Quiz.Form(
                name,
                text("?"),
                Optional.empty(),
                Arrays.stream(options.split(" ")).map(Quizzes::option).toList());
    }

    private static Quiz.Option option(String word) {
        String id = word.substring(0, word.length() - 1);
        int points = Character.digit(word.charAt(word.length() - 1), 10);
        return new Quiz.Option(id, text(id), points, text("why " + id));
    }
}
