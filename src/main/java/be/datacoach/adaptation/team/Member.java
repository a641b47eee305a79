package be.datacoach.adaptation.team;

import be.datacoach.adaptation.curriculum.LearningModule;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/** One coach in the numbers that searching works with: modules by their place in the terrain. */
final class Member {

    private final Coach coach;
    private final int budget;
    private final BitSet known = new BitSet();
    private final BitSet takes = new BitSet();
    private final BitSet leaves = new BitSet();
    private final BitSet before = new BitSet();
    private final boolean hasBefore;
    private final int[] minutes;
    private final int[] wishes;
    /** For each module what has to be learned for it; empty where it is known or cannot be learned. */
    private final int[][] chains;

    /** A coach who agreed to nothing. */
    Member(Coach coach, Terrain terrain, DivisionCase division) {
        this.coach = coach;
        this.budget = coach.minutesAWeek() * division.weeks();
        this.minutes = new int[terrain.size()];
        this.wishes = new int[terrain.size()];
        this.chains = new int[terrain.size()][];
        for (int i = 0; i < terrain.size(); i++) {
            LearningModule module = terrain.module(i);
            known.set(i, coach.knows(module));
            minutes[i] = coach.minutes(module);
            Wish wish = coach.wishes().get(module.id());
            if (wish != null) wishes[i] = wish == Wish.GLADLY ? 1 : -1;
        }
        for (int i = 0; i < terrain.size(); i++) chains[i] = terrain.chain(i, known);
        this.hasBefore = !division.previous().isEmpty();
        division.previous().stream()
                .filter(share -> share.who().equals(coach.id()))
                .flatMapToInt(share -> terrain.places(share.takes()))
                .filter(module -> !known.get(module))
                .forEach(before::set);
    }

    Coach coach() {
        return coach;
    }

    int budget() {
        return budget;
    }

    boolean knows(int module) {
        return known.get(module);
    }

    int minutes(int module) {
        return minutes[module];
    }

    /** Whether they take it gladly (1), rather not (-1), or either way (0). */
    int wish(int module) {
        return wishes[module];
    }

    int[] chain(int module) {
        return chains[module];
    }

    boolean mustTake(int module) {
        return takes.get(module);
    }

    IntStream mustTake() {
        return takes.stream();
    }

    boolean mayNotTake(int module) {
        return leaves.get(module);
    }

    boolean tookBefore(int module) {
        return before.get(module);
    }

    /** In how many modules a share differs from what they took before; none the first time. */
    int changed(int[] share) {
        if (!hasBefore) return 0;
        var difference = (BitSet) before.clone();
        for (int module : share) difference.flip(module);
        return difference.cardinality();
    }

    /** The week (1 is the first) in which so many minutes are done; 0 for none. */
    int week(int load) {
        return load == 0 ? 0 : (load + coach.minutesAWeek() - 1) / coach.minutesAWeek();
    }

    /** How many of the modules that they do not know they would gladly take. */
    int glad() {
        return (int) IntStream.range(0, wishes.length)
                .filter(module -> wishes[module] > 0 && !known.get(module))
                .count();
    }

    /** Whether dividing sees no difference between two coaches but their names. */
    boolean isLike(Member other) {
        return budget == other.budget
                && known.equals(other.known)
                && takes.equals(other.takes)
                && leaves.equals(other.leaves)
                && before.equals(other.before)
                && Arrays.equals(minutes, other.minutes)
                && Arrays.equals(wishes, other.wishes);
    }

    /** Lets an agreement hold from now on, unless something stands in its way. */
    Optional<Refusal.Why> agree(int module, boolean take) {
        Optional<Refusal.Why> objection = objection(module, take);
        if (objection.isEmpty()) (take ? takes : leaves).set(module);
        return objection;
    }

    private Optional<Refusal.Why> objection(int module, boolean take) {
        if (!take) return pulled(takes).get(module) ? Optional.of(Refusal.Why.AGAINST_ANOTHER) : Optional.empty();
        if (known.get(module)) return Optional.of(Refusal.Why.KNOWN_ALREADY);
        if (chains[module].length == 0) return Optional.of(Refusal.Why.NOT_OFFERED);
        BitSet all = (BitSet) takes.clone();
        all.set(module);
        if (pulled(all).intersects(leaves)) return Optional.of(Refusal.Why.AGAINST_ANOTHER);
        return load(pulled(all)) > budget ? Optional.of(Refusal.Why.OVER_HOURS) : Optional.empty();
    }

    /** Whether they can take a module, with all that it needs, beside what they agreed to. */
    boolean canTake(int module) {
        return objection(module, true).isEmpty();
    }

    private BitSet pulled(BitSet modules) {
        var all = new BitSet();
        modules.stream().flatMap(module -> IntStream.of(chains[module])).forEach(all::set);
        return all;
    }

    private int load(BitSet modules) {
        return modules.stream().map(module -> minutes[module]).sum();
    }
}
