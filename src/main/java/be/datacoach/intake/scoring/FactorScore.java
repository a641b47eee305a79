package be.datacoach.intake.scoring;

import be.datacoach.catalogue.content.instrument.CultureScan;
import be.datacoach.catalogue.content.instrument.Rated;
import be.datacoach.catalogue.content.instrument.Thresholds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One factor of the data culture, as one person sees it: K = 25 × (mean of the answers − 1), reversed items turned around.
 *
 * @param score K, from 0 to 100
 * @param lowest the lowest answer, counted from 0 to 100
 * @param highest the highest
 * @param answers how many stand behind it
 */
public record FactorScore(String factor, int score, int lowest, int highest, int answers) {

    /** How a factor stands. */
    public enum Band {
        FRAGILE,
        GROWING,
        STRONG;

        /** Below 40, up to 64, from 65: the limits of {@code thresholds.yaml}. */
        public static Band of(double score, Thresholds limits) {
            if (score < limits.of("fragile")) return FRAGILE;
            return score < limits.of("solid") ? GROWING : STRONG;
        }
    }

    /**
     * Every factor that got enough answers: three, or one where only the short form was asked.
     *
     * @param given by item; <em>weet ik niet</em> is not in it
     */
    public static List<FactorScore> of(
            CultureScan scan, List<Rated> asked, Map<String, Integer> given, Thresholds limits) {
        int enough = asked.size() <= scan.shortForm().size() ? 1 : (int) limits.of("enough-answers");
        return scan.factors().stream()
                .map(factor -> of(factor.code(), asked, given, scan))
                .flatMap(Optional::stream)
                .filter(score -> score.answers >= enough)
                .toList();
    }

    private static Optional<FactorScore> of(
            String factor, List<Rated> asked, Map<String, Integer> given, CultureScan scan) {
        List<Integer> counted = asked.stream()
                .filter(item -> item.about().equals(factor))
                .flatMap(item ->
                        Stream.ofNullable(given.get(item.id())).map(answer -> item.counted(answer, scan.scale())))
                .sorted()
                .toList();
        if (counted.isEmpty()) return Optional.empty();
        double mean = counted.stream().mapToInt(Integer::intValue).average().orElseThrow();
        return Optional.of(new FactorScore(
                factor,
                percent(mean),
                percent(counted.get(0)),
                percent(counted.get(counted.size() - 1)),
                counted.size()));
    }

    private static int percent(double onFive) {
        return (int) Math.round(25 * (onFive - 1));
    }
}
