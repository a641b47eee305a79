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
 * performance items of one or two points each, of which some may have been left open. Mastery and gap follow from them,
 * so impossible people do not appear.
 */
final class ScoreGrid {

    private static final int MOST_ITEMS = 8;
    private static final int MOST_POINTS = 2;

    private ScoreGrid() {}

    /**
     * Somebody with these scores.
     *
     * @param by score by the kinds {@code mastery}, {@code performance}, {@code evidence}, {@code gap}
     * @param answers what the single items can have been like
     */
    record Scored(Map<String, Integer> by, Answers answers) {}

    /** How many items at most were right, not right, and left open, where each is worth one point. */
    record Answers(int right, int wrong, int open) {
        private static final Answers ANY = new Answers(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

        /** Whether this leaves room for all that the other does. */
        boolean holds(Answers other) {
            return right >= other.right && wrong >= other.wrong && open >= other.open;
        }
    }

    /** @param single whether each item is worth one point, as those are whose answers are told one by one */
    static List<Scored> of(Competency competency, boolean single) {
        var people = new ArrayList<Scored>();
        people.add(new Scored(Map.of(), Answers.ANY));
        for (double mean = 1; mean <= 5; mean += 0.5) {
            Mastery told = Mastery.ofSelf(competency, mean);
            people.add(new Scored(Map.of("mastery", told.score()), Answers.ANY));
        }
        for (int items = 1; items <= MOST_ITEMS; items++) {
            for (int worth = 1; worth <= (single ? 1 : MOST_POINTS); worth++) {
                for (int open = 0; open <= items; open++) {
                    for (int points = 0; points <= (items - open) * worth; points++) {
                        addWithSelf(competency, new Shown(items, open, points, worth), people);
                    }
                }
            }
        }
        return people;
    }

    private record Shown(int items, int open, int points, int worth) {

        Mastery.Performance all() {
            return new Mastery.Performance(points, (double) items * worth, items);
        }

        Mastery.Performance answered() {
            return new Mastery.Performance(points, (double) (items - open) * worth, items - open);
        }

        Answers answers() {
            return new Answers(points, items - open - points, open);
        }
    }

    private static void addWithSelf(Competency competency, Shown shown, List<Scored> people) {
        people.add(scored(competency, OptionalInt.empty(), shown));
        for (double mean = 1; mean <= 5; mean += 0.5) {
            people.add(scored(competency, Mastery.ofSelf(competency, mean).self(), shown));
        }
    }

    /** Nobody is over- or underconfident about what they left open: the gap is over what was answered. */
    private static Scored scored(Competency competency, OptionalInt self, Shown shown) {
        Mastery mastery = Mastery.of(competency, self, shown.all());
        var by = new TreeMap<String, Integer>();
        by.put("mastery", mastery.score());
        by.put("performance", mastery.performance().orElseThrow());
        by.put("evidence", mastery.items());
        if (shown.open < shown.items) {
            Mastery.of(competency, self, shown.answered()).gap().ifPresent(gap -> by.put("gap", gap));
        }
        return new Scored(by, shown.answers());
    }
}
