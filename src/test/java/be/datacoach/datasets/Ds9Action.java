package be.datacoach.datasets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Before and after an action of eight weeks, for the eighteen pupils with the lowest score out of a whole year group.
 *
 * <p>Hidden: nothing but regression to the mean. What a pupil can do is drawn once; both tests measure it with the same
 * chance error, and the action adds nothing. Who was chosen for a low score has, as a group, had bad luck the first
 * time. Those who were not chosen are not in the set.
 */
final class Ds9Action {

    /** Chosen among others because with it the thirds of eighteen show what large groups always show. */
    private static final long SEED = 1200;

    private static final double ERROR = 4.5;

    /** Both scores of one pupil. */
    record Pupil(int before, int after) {}

    private Ds9Action() {}

    static Table table() {
        List<Pupil> everybody = everybody();
        List<Integer> ranks = IntStream.range(0, 18).boxed().collect(Collectors.toCollection(ArrayList::new));
        new Draws(SEED + 1).shuffle(ranks);
        var table = new Table("pupil", "start", "moment", "score");
        for (int i = 0; i < ranks.size(); i++) {
            Pupil pupil = everybody.get(ranks.get(i));
            String start = List.of("lowest", "middle", "highest").get(ranks.get(i) / 6);
            table.row("L" + (101 + i), start, "before", pupil.before);
            table.row("L" + (101 + i), start, "after", pupil.after);
        }
        return table;
    }

    /** The whole year group of 78, the lowest first score first. */
    static List<Pupil> everybody() {
        var draws = new Draws(SEED);
        var pupils = new ArrayList<Pupil>();
        for (int i = 0; i < 78; i++) {
            double ability = draws.normal(33, 5);
            pupils.add(new Pupil(
                    Draws.within(0, ability + draws.normal(0, ERROR), 60),
                    Draws.within(0, ability + draws.normal(0, ERROR), 60)));
        }
        pupils.sort(Comparator.comparing(Pupil::before).thenComparing(Pupil::after));
        return pupils;
    }
}
