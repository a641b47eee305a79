package be.datacoach.adaptation.team;

import java.util.Comparator;

/**
 * How good a division is; the greater one is better. What stands first decides, the rest only between equals.
 *
 * <p>Waiting is the sum over the needs of their height times the week in which the coaches are ready for them: the
 * weighted completion time of scheduling (W. E. Smith, Naval Research Logistics Quarterly 3, 1956).
 *
 * @param carried heights of the needs for which the coaches get ready
 * @param backed heights of the needs that do not hang on one coach
 * @param waiting until one is ready, in height × weeks
 * @param waitingForTwo until a second is ready too
 */
record Score(int carried, int backed, int waiting, int waitingForTwo, Tally tally) implements Comparable<Score> {

    /**
     * What counts when the needs are served equally well.
     *
     * @param wishes modules taken gladly, less those that somebody would rather not have taken
     * @param minutes that all coaches learn together
     * @param changed modules that somebody takes now and did not before, or the other way round
     */
    record Tally(int wishes, int minutes, int changed) {

        static final Tally NOTHING = new Tally(0, 0, 0);

        Tally learning(Member member, int module) {
            return new Tally(wishes + member.wish(module), minutes + member.minutes(module), changed);
        }

        Tally changing(int more) {
            return new Tally(wishes, minutes, changed + more);
        }

        /** At best so many wishes more, at least so many minutes more. */
        Tally atBest(int moreWishes, int moreMinutes) {
            return new Tally(wishes + moreWishes, minutes + moreMinutes, changed);
        }
    }

    static final Comparator<Tally> BETTER_TALLY = Comparator.comparingInt(Tally::wishes)
            .thenComparing(Comparator.comparingInt(Tally::minutes).reversed())
            .thenComparing(Comparator.comparingInt(Tally::changed).reversed());

    private static final Comparator<Score> BETTER = Comparator.comparingInt(Score::carried)
            .thenComparingInt(Score::backed)
            .thenComparing(Comparator.comparingInt(Score::waiting).reversed())
            .thenComparing(Comparator.comparingInt(Score::waitingForTwo).reversed())
            .thenComparing(Score::tally, BETTER_TALLY);

    static Score of(Team team, Weeks weeks, Tally tally) {
        int carried = 0;
        int backed = 0;
        int waiting = 0;
        int waitingForTwo = 0;
        for (Team.Aim aim : team.aims()) {
            int one = weeks.byOne(aim.modules());
            int two = weeks.byTwo(aim.modules());
            if (one < Weeks.NEVER) {
                carried += aim.height();
                waiting += aim.height() * one;
            }
            if (two < Weeks.NEVER) {
                backed += aim.height();
                waitingForTwo += aim.height() * two;
            }
        }
        return new Score(carried, backed, waiting, waitingForTwo, tally);
    }

    @Override
    public int compareTo(Score other) {
        return BETTER.compare(this, other);
    }
}
