package be.datacoach.adaptation.team;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** What one coach takes, as far as that is decided: modules in the order of learning. Immutable. */
final class Turn {

    private final Member member;
    private final int[] order;
    private final BitSet refused;
    private final int load;

    private Turn(Member member, int[] order, BitSet refused, int load) {
        this.member = member;
        this.order = order;
        this.refused = refused;
        this.load = load;
    }

    /** Nothing yet. */
    static Turn of(Member member) {
        return new Turn(member, new int[0], new BitSet(), 0);
    }

    /** All that somebody wants and can take; empty when what they agreed to does not fit beside it. */
    static Optional<Turn> following(Member member, List<Integer> together, int[] needed, IntPredicate wanted) {
        Turn turn = of(member);
        for (int module : together) turn = turn.take(module).orElse(turn);
        for (int module : needed) {
            if (!turn.isOpen(module)) continue;
            Optional<Turn> longer = wanted.test(module) ? turn.take(module) : Optional.empty();
            turn = longer.orElse(turn.refuse(module));
        }
        return turn.end();
    }

    Member member() {
        return member;
    }

    int[] order() {
        return order;
    }

    int load() {
        return load;
    }

    boolean takes(int module) {
        for (int taken : order) if (taken == module) return true;
        return false;
    }

    /** Whether there is something to decide about a module. */
    boolean isOpen(int module) {
        return !member.knows(module) && !takes(module);
    }

    /** Takes a module with what it needs; empty when it cannot be learned, was refused or is over the hours. */
    Optional<Turn> take(int module) {
        int[] chain = member.chain(module);
        int[] all = Arrays.copyOf(order, order.length + chain.length);
        int length = order.length;
        int sum = load;
        for (int one : chain) {
            if (takes(one)) continue;
            if (refused.get(one) || member.mayNotTake(one)) return Optional.empty();
            all[length++] = one;
            sum += member.minutes(one);
        }
        if (chain.length == 0 || sum > member.budget()) return Optional.empty();
        return Optional.of(new Turn(member, Arrays.copyOf(all, length), refused, sum));
    }

    /** Decides that a module is not taken, neither for itself nor for another. */
    Turn refuse(int module) {
        var more = (BitSet) refused.clone();
        more.set(module);
        return new Turn(member, order, more, load);
    }

    /** Takes at last what was agreed and teaches no need; empty when not all that was agreed fits. */
    Optional<Turn> end() {
        Optional<Turn> all = Optional.of(this);
        for (int module : member.mustTake().toArray()) {
            all = all.flatMap(turn -> turn.isOpen(module) ? turn.take(module) : Optional.of(turn));
        }
        return all;
    }

    /** The weeks in which modules are learned, of which those before some place in the order do not count. */
    int[] weeks(int[] modules, int from) {
        int[] weeks = Weeks.none(modules.length);
        int sum = 0;
        for (int i = 0; i < order.length; i++) {
            sum += member.minutes(order[i]);
            if (i < from) continue;
            for (int place = 0; place < modules.length; place++) {
                if (modules[place] == order[i]) weeks[place] = member.week(sum);
            }
        }
        return weeks;
    }
}
