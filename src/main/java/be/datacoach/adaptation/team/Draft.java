package be.datacoach.adaptation.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A division in the making: some coaches have chosen, one is choosing. Immutable.
 *
 * @param done what those before chose, in the order of the team
 * @param weeks when the modules of the needs are known, as far as it is decided
 */
record Draft(Team team, List<Turn> done, Turn turn, Weeks weeks, Score.Tally tally) {

    /** Nobody has chosen; the first begins. */
    static Draft of(Team team) {
        return new Draft(team, List.of(), Turn.of(team.members().get(0)), team.now(), Score.Tally.NOTHING);
    }

    /** The coach whose turn it is takes a module with what it needs, if that can be. */
    Optional<Draft> take(int module) {
        return turn.take(module).map(this::with);
    }

    Draft refuse(int module) {
        return new Draft(team, done, turn.refuse(module), weeks, tally);
    }

    /** The coach whose turn it is takes more than before. */
    Draft with(Turn longer) {
        int from = turn.order().length;
        Score.Tally sum = tally;
        for (int i = from; i < longer.order().length; i++) sum = sum.learning(longer.member(), longer.order()[i]);
        return new Draft(team, done, longer, weeks.and(longer.weeks(team.needed(), from)), sum);
    }

    /** The coach whose turn it is has chosen; the next begins, if there is one. */
    Draft next() {
        var all = new ArrayList<>(done);
        all.add(turn);
        Turn following =
                all.size() < team.members().size() ? Turn.of(team.members().get(all.size())) : turn;
        return new Draft(
                team, all, following, weeks, tally.changing(turn.member().changed(turn.order())));
    }

    /**
     * Whether a coach who differs from the one before in name only takes the later share of the two, as far as it is
     * decided. The other way round is the same division with the names changed.
     */
    boolean inOrder(int decided) {
        if (!team.isTwin(done.size())) return true;
        Turn before = done.get(done.size() - 1);
        for (int place = 0; place < decided; place++) {
            boolean then = before.takes(team.needed()[place]);
            if (then != turn.takes(team.needed()[place])) return then;
        }
        return true;
    }

    /** The modules that the last coach who has chosen takes. */
    List<Integer> lastTaken() {
        return IntStream.of(done.get(done.size() - 1).order()).boxed().toList();
    }

    Score score() {
        return Score.of(team, weeks, tally);
    }
}
