package be.datacoach.adaptation.team;

import be.datacoach.adaptation.curriculum.ModuleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Divides learning among the coaches of one school; the same case always gives the same division.
 *
 * <p>What always holds: agreements that can hold, prerequisites, nobody's hours, and one module that all begin with
 * where all can take one. Among what is left the best {@link Score} is looked for: a quick look for something good, which
 * two coaches at a time make better, then a thorough one that lets go of all that cannot be as good.
 */
public final class Divider {

    /**
     * As many drafts as a last look can keep while somebody waits for a page: well under a second, also for the hardest team of
     * four. docs/division.md has the figures.
     */
    public static final int WHILE_WAITING = 2_000;

    /** How many drafts a quick look keeps. */
    private static final int QUICK = 50;

    /** How many a look at two coaches keeps, while the others stay as they are. */
    private static final int PAIR = 500;

    /** For so many coaches it is worth waiting for certainty. */
    private static final int FEW = 4;

    /** How many a last look keeps for a few coaches, and for more. */
    private static final int LAST_FOR_FEW = 150_000;

    private static final int LAST_FOR_MANY = 500;

    private final DivisionCase division;
    private final int drafts;
    private final Team team;
    private final List<Found> all = new ArrayList<>();
    private boolean proven = true;

    /** A division that was found, and the module that all begin with. */
    private record Found(Draft draft, List<Integer> together) {

        Score score() {
            return draft.score();
        }
    }

    private Divider(DivisionCase division, int drafts) {
        this.division = division;
        this.drafts = drafts;
        this.team = Team.of(division);
    }

    /** Divides, however long certainty takes with a few coaches. */
    public static Division divide(DivisionCase division) {
        return divide(division, LAST_FOR_FEW);
    }

    /**
     * Divides within a bound, so that it is over soon; then {@link Division#proven} is more often false.
     *
     * @param drafts how many a last look keeps at most
     */
    public static Division divide(DivisionCase division, int drafts) {
        return new Divider(division, drafts).best();
    }

    private Division best() {
        List<Integer> togethers = team.togethers();
        if (togethers.isEmpty()) look(List.of());
        togethers.forEach(module -> look(List.of(module)));
        return said(bestSoFar().orElseThrow());
    }

    private Optional<Found> bestSoFar() {
        return all.stream().max(Comparator.comparing(Found::score));
    }

    private void look(List<Integer> together) {
        List<Optional<Turn>> open =
                team.members().stream().map(member -> Optional.<Turn>empty()).toList();
        if (!division.previous().isEmpty()) asBefore(together);
        boolean complete = keep(search(together, open).keeping(QUICK), together);
        if (!complete) {
            improve(together);
            int last = team.members().size() > FEW ? Math.min(LAST_FOR_MANY, drafts) : drafts;
            complete = keep(search(together, open).keeping(last), together);
        }
        proven &= complete;
    }

    /** What the coaches have now, as far as that still can be. */
    private void asBefore(List<Integer> together) {
        List<Optional<Turn>> before = team.members().stream()
                .map(member -> Turn.following(member, together, team.needed(), member::tookBefore))
                .toList();
        if (before.stream().allMatch(Optional::isPresent))
            keep(search(together, before).keeping(1), together);
    }

    /** Lets two coaches at a time choose anew, until no two can make it better. */
    private void improve(List<Integer> together) {
        for (boolean better = true; better; ) {
            better = false;
            for (int one = 0; one < team.members().size(); one++) {
                for (int two = one + 1; two < team.members().size(); two++) better |= improves(together, one, two);
            }
        }
    }

    private boolean improves(List<Integer> together, int one, int two) {
        Optional<Found> best = bestSoFar().filter(found -> found.together.equals(together));
        if (best.isEmpty()) return false;
        var fixed = new ArrayList<>(
                best.get().draft.done().stream().map(Optional::of).toList());
        fixed.set(one, Optional.empty());
        fixed.set(two, Optional.empty());
        Search.Result result = search(together, fixed).keeping(PAIR);
        keep(result, together);
        return result.best()
                .filter(draft -> draft.score().compareTo(best.get().score()) > 0)
                .isPresent();
    }

    private Search search(List<Integer> together, List<Optional<Turn>> fixed) {
        return new Search(team, together, fixed, bestSoFar().map(Found::score));
    }

    /** Of equals the one found last stays: it comes from the most thorough look. */
    private boolean keep(Search.Result result, List<Integer> together) {
        result.best().ifPresent(draft -> all.add(0, new Found(draft, together)));
        return result.complete();
    }

    private Division said(Found found) {
        List<Share> shares = IntStream.range(0, team.members().size())
                .mapToObj(i ->
                        share(team.members().get(i), found.draft.done().get(i).order()))
                .sorted(Comparator.comparing(Share::who))
                .toList();
        List<Agreement> refused = team.refusals().stream().map(Refusal::about).toList();
        var table = new Table(
                division.needs().stream().map(Need::task).toList(),
                shares,
                division.agreements().stream()
                        .filter(agreement -> !refused.contains(agreement))
                        .toList(),
                found.together.stream().map(this::id).findFirst());
        List<Division.Carried> carried = team.aims().stream()
                .map(aim -> new Division.Carried(
                        aim.task(),
                        week(found.draft.weeks().byOne(aim.modules())),
                        week(found.draft.weeks().byTwo(aim.modules()))))
                .toList();
        return new Division(table, carried, team.refusals(), proven);
    }

    private static OptionalInt week(int week) {
        return week == Weeks.NEVER ? OptionalInt.empty() : OptionalInt.of(week);
    }

    private Share share(Member member, int[] takes) {
        return new Share(
                member.coach().id(),
                IntStream.of(takes).mapToObj(this::id).toList(),
                IntStream.of(team.needed())
                        .filter(member::knows)
                        .mapToObj(this::id)
                        .collect(Collectors.toSet()),
                member.coach().wishes().entrySet().stream()
                        .filter(wish -> wish.getValue() == Wish.GLADLY)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    private ModuleId id(int module) {
        return team.terrain().module(module).id();
    }
}
