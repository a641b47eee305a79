package be.datacoach.adaptation.team;

import java.util.Arrays;
import java.util.List;

/** For each module of the needs, the weeks in which a first and a second coach know it. Immutable. */
final class Weeks {

    static final int NEVER = Integer.MAX_VALUE;

    private final int[] first;
    private final int[] second;

    private Weeks(int[] first, int[] second) {
        this.first = first;
        this.second = second;
    }

    /** Nobody ever knows any of so many modules. */
    static Weeks never(int modules) {
        int[] none = none(modules);
        return new Weeks(none, none);
    }

    /** The weeks in which one coach knows so many modules: never, to begin with. */
    static int[] none(int modules) {
        int[] none = new int[modules];
        Arrays.fill(none, NEVER);
        return none;
    }

    /** These, and one more coach who knows each module in that week. */
    Weeks and(int[] weeks) {
        int[] one = first.clone();
        int[] two = second.clone();
        for (int i = 0; i < weeks.length; i++) {
            two[i] = Math.min(two[i], Math.max(one[i], weeks[i]));
            one[i] = Math.min(one[i], weeks[i]);
        }
        return new Weeks(one, two);
    }

    /** What some coaches bring, with what others bring. */
    Weeks and(Weeks others) {
        return and(others.first).and(others.second);
    }

    /** The week in which every one of these modules is known to one coach. */
    int byOne(List<Integer> modules) {
        return last(first, modules);
    }

    /** The week in which every one of these modules is known to two coaches. */
    int byTwo(List<Integer> modules) {
        return last(second, modules);
    }

    private static int last(int[] weeks, List<Integer> modules) {
        if (modules.isEmpty()) return NEVER;
        int last = 0;
        for (int module : modules) last = Math.max(last, weeks[module]);
        return last;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weeks weeks && Arrays.equals(first, weeks.first) && Arrays.equals(second, weeks.second);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(first) + Arrays.hashCode(second);
    }
}
