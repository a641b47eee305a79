package be.datacoach.adaptation.proof;

import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.learner.Mastery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The scores that a person can have on one competency: self-report on one or two items of 1 to 5, none to eight
 * performance items of one or two points each. Mastery and gap follow from them, so impossible people do not appear.
 */
final class ScoreGrid {

    private static final int MOST_ITEMS = 8;
    private static final int MOST_POINTS = 2;

    private ScoreGrid() {}

    /** Each possible person as scores by the kinds {@code mastery}, {@code performance}, {@code evidence}, {@code gap}. */
    static List<Map<String, Integer>> of(Competency competency) {
        var people = new ArrayList<Map<String, Integer>>();
        people.add(Map.of());
        for (double mean = 1; mean <= 5; mean += 0.5) people.add(scores(Mastery.ofSelf(competency, mean)));
        for (int items = 1; items <= MOST_ITEMS; items++) {
            for (int maximum = items; maximum <= items * MOST_POINTS; maximum += items) {
                for (int points = 0; points <= maximum; points++) {
                    addWithSelf(competency, new Mastery.Performance(points, maximum, items), people);
                }
            }
        }
        return people;
    }

    private static void addWithSelf(
            Competency competency, Mastery.Performance shown, List<Map<String, Integer>> people) {
        people.add(scores(Mastery.of(competency, OptionalInt.empty(), shown)));
        for (double mean = 1; mean <= 5; mean += 0.5) {
            OptionalInt self = Mastery.ofSelf(competency, mean).self();
            people.add(scores(Mastery.of(competency, self, shown)));
        }
    }

    private static Map<String, Integer> scores(Mastery mastery) {
        var scores = new TreeMap<String, Integer>();
        scores.put("mastery", mastery.score());
        mastery.performance().ifPresent(shown -> {
            scores.put("performance", shown);
            scores.put("evidence", mastery.items());
        });
        mastery.gap().ifPresent(gap -> scores.put("gap", gap));
        return scores;
    }
}
