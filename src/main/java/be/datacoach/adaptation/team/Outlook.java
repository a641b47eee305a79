package be.datacoach.adaptation.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How good a draft can still become: who has yet to choose is taken to learn each module as early as if it were the
 * only one. No division that a draft leads to is better than that.
 */
final class Outlook {

    private final int[] needed;
    private final List<Integer> together;
    /** By coach: the earliest week of each module of the needs. */
    private final List<int[]> earliest = new ArrayList<>();

    private final List<Prospect> prospects = new ArrayList<>();

    /**
     * What can still come when it is somebody's turn.
     *
     * @param later what those who choose after them can bring at best
     * @param wishes that can come true, theirs and those of who comes after
     * @param minutes that those after them learn at least
     */
    private record Prospect(Weeks later, int wishes, int minutes) {}

    /**
     * @param together the module that all begin with, or none
     * @param fixed by coach, in the order of the team: what they take, where that is not open
     */
    Outlook(Team team, List<Integer> together, List<Optional<Turn>> fixed) {
        this.needed = team.needed();
        this.together = together;
        Weeks later = Weeks.never(needed.length);
        int wishes = 0;
        int minutes = 0;
        for (int i = team.members().size() - 1; i >= 0; i--) {
            Member member = team.members().get(i);
            int[] own = fixed.get(i).map(turn -> turn.weeks(needed, 0)).orElseGet(() -> earliest(member));
            wishes += member.glad();
            earliest.add(0, own);
            prospects.add(0, new Prospect(later, wishes, minutes));
            later = later.and(own);
            minutes += fixed.get(i).orElseGet(() -> begun(member)).load();
        }
    }

    private int[] earliest(Member member) {
        Turn begun = begun(member);
        int[] weeks = begun.weeks(needed, 0);
        for (int i = 0; i < needed.length; i++) {
            Optional<Turn> taken = begun.isOpen(needed[i]) ? begun.take(needed[i]) : Optional.empty();
            if (taken.isPresent()) weeks[i] = member.week(taken.get().load());
        }
        return weeks;
    }

    private Turn begun(Member member) {
        Turn turn = Turn.of(member);
        for (int module : together) turn = turn.take(module).orElse(turn);
        return turn;
    }

    /** The best score that a draft can lead to, when its coach has decided on so many modules of the needs. */
    Score of(Draft draft, int decided) {
        int coach = draft.done().size();
        Prospect prospect = prospects.get(coach);
        int[] own = Weeks.none(needed.length);
        for (int i = decided; i < own.length; i++) own[i] = week(draft.turn(), needed[i], earliest.get(coach)[i]);
        Weeks weeks = draft.weeks().and(own).and(prospect.later());
        return Score.of(draft.team(), weeks, draft.tally().atBest(prospect.wishes(), prospect.minutes()));
    }

    private static int week(Turn turn, int module, int earliest) {
        int load = turn.load() + turn.member().minutes(module);
        boolean ruledOut = turn.takes(module) || load > turn.member().budget();
        return ruledOut ? Weeks.NEVER : Math.max(earliest, turn.member().week(load));
    }
}
