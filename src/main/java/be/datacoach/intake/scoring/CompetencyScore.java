package be.datacoach.intake.scoring;

import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.learner.Mastery;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One competency after the instapmeting, each score from 0 to 100.
 *
 * <p>S = 25 × (mean of the self items − 1); P = 100 × points / maximum, where <em>weet ik niet</em> scores nothing;
 * M = round(w·P + (1 − w)·S). G = S − P over the items that got an answer: who says they do not know something is not
 * overconfident about it.
 *
 * @param self S
 * @param performance P
 * @param items how many performance items stand behind P
 * @param gap G
 * @param mastery M
 */
public record CompetencyScore(
        Competency competency, OptionalInt self, OptionalInt performance, int items, OptionalInt gap, int mastery) {

    /** What came of one performance item. */
    public record Shown(int points, int maximum, boolean known) {}

    /** Nothing when nothing was answered. */
    public static Optional<CompetencyScore> of(Competency competency, List<Integer> self, List<Shown> shown) {
        if (self.isEmpty() && shown.isEmpty()) return Optional.empty();
        OptionalInt rated = self.isEmpty()
                ? OptionalInt.empty()
                : Mastery.ofSelf(competency, mean(self)).self();
        if (shown.isEmpty()) {
            return Optional.of(new CompetencyScore(
                    competency, rated, OptionalInt.empty(), 0, OptionalInt.empty(), rated.orElse(0)));
        }
        Mastery all = Mastery.of(competency, rated, performance(shown));
        List<Shown> known = shown.stream().filter(Shown::known).toList();
        OptionalInt gap = known.isEmpty()
                ? OptionalInt.empty()
                : Mastery.of(competency, rated, performance(known)).gap();
        return Optional.of(new CompetencyScore(competency, rated, all.performance(), shown.size(), gap, all.score()));
    }

    private static double mean(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).average().orElseThrow();
    }

    private static Mastery.Performance performance(List<Shown> shown) {
        int points = shown.stream().mapToInt(Shown::points).sum();
        int maximum = shown.stream().mapToInt(Shown::maximum).sum();
        return new Mastery.Performance(points, maximum, shown.size());
    }

    /** How sure this is; never more than eight answers, so never very. */
    public Certainty certainty() {
        return performance.isEmpty() ? Certainty.ESTIMATE : items < 8 ? Certainty.FEW : Certainty.SOME;
    }

    /** What a score rests on. */
    public enum Certainty {
        /** On what somebody said of themselves. */
        ESTIMATE(25),
        /** On a few tasks. */
        FEW(18),
        /** On eight tasks or more. */
        SOME(12);

        private final int margin;

        Certainty(int margin) {
            this.margin = margin;
        }

        /** How far the real score may well lie from this one, either way: a guess that is drawn, never printed. */
        public int margin() {
            return margin;
        }
    }
}
