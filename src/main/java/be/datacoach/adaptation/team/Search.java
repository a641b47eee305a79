package be.datacoach.adaptation.team;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for the best division, coach by coach and module by module: each is taken or refused. Drafts that cannot become
 * as good as what was found before are let go, and so are those that only change the names of two like coaches. Where
 * too many are left, only the most promising are looked into: then the best may be missed. Of equals the first in the
 * order of the search is taken.
 */
final class Search {

    private final Team team;
    private final List<Integer> together;
    private final List<Optional<Turn>> fixed;
    private final Optional<Score> found;
    private final Outlook outlook;
    private final boolean allOpen;

    /**
     * What came out.
     *
     * @param best nothing when all that was looked into is worse than what was found before
     * @param complete whether all was looked into that could be better
     */
    record Result(Optional<Draft> best, boolean complete) {}

    /** A draft and how good it can still become. */
    private record Promise(Draft draft, Score score) {}

    /**
     * @param together the module that all begin with, or none
     * @param fixed by coach, in the order of the team: what they take, where that is not open
     * @param found the score of what was found before
     */
    Search(Team team, List<Integer> together, List<Optional<Turn>> fixed, Optional<Score> found) {
        this.team = team;
        this.together = together;
        this.fixed = fixed;
        this.found = found;
        this.outlook = new Outlook(team, together, fixed);
        this.allOpen = fixed.stream().allMatch(Optional::isEmpty);
    }

    /** Looks, keeping so many drafts at most. */
    Result keeping(int width) {
        boolean complete = true;
        List<Draft> drafts = List.of(Draft.of(team));
        for (Optional<Turn> choice : fixed) {
            if (choice.isPresent()) {
                Turn taken = choice.get();
                drafts = drafts.stream().map(draft -> draft.with(taken).next()).toList();
                continue;
            }
            drafts = drafts.stream().flatMap(this::begin).toList();
            for (int place = 0; place < team.needed().length; place++) {
                List<Promise> hopeful = decide(drafts, place);
                complete &= hopeful.size() <= width;
                drafts = most(hopeful, width);
            }
            drafts = distinct(drafts.stream().flatMap(Search::end));
        }
        return new Result(drafts.stream().max(Comparator.comparing(Draft::score)), complete);
    }

    private Stream<Draft> begin(Draft draft) {
        return together.isEmpty() ? Stream.of(draft) : draft.take(together.get(0)).stream();
    }

    private List<Promise> decide(List<Draft> drafts, int place) {
        int module = team.needed()[place];
        return drafts.stream()
                .flatMap(draft -> draft.turn().isOpen(module)
                        ? Stream.concat(draft.take(module).stream(), refuse(draft, module))
                        : Stream.of(draft))
                .filter(draft -> !allOpen || draft.inOrder(place + 1))
                .map(draft -> new Promise(draft, outlook.of(draft, place + 1)))
                .filter(promise -> found.isEmpty() || found.get().compareTo(promise.score) <= 0)
                .toList();
    }

    private static Stream<Draft> refuse(Draft draft, int module) {
        return draft.turn().member().mustTake(module) ? Stream.empty() : Stream.of(draft.refuse(module));
    }

    private static Stream<Draft> end(Draft draft) {
        return draft.turn().end().map(turn -> draft.with(turn).next()).stream();
    }

    private static List<Draft> most(List<Promise> hopeful, int width) {
        Stream<Promise> kept = hopeful.size() <= width
                ? hopeful.stream()
                : hopeful.stream()
                        .sorted(Comparator.comparing(Promise::score).reversed())
                        .limit(width);
        return kept.map(Promise::draft).toList();
    }

    /**
     * Of drafts in which the same is known in the same weeks the better one: whatever the others choose after it, it
     * stays the better one. Before a twin, what the coach before took matters too.
     */
    private List<Draft> distinct(Stream<Draft> drafts) {
        Map<List<Object>, Draft> best = new LinkedHashMap<>();
        drafts.forEach(draft -> best.merge(
                alike(draft),
                draft,
                (one, other) -> Score.BETTER_TALLY.compare(one.tally(), other.tally()) >= 0 ? one : other));
        return List.copyOf(best.values());
    }

    private List<Object> alike(Draft draft) {
        return allOpen && team.isTwin(draft.done().size())
                ? List.of(draft.weeks(), draft.lastTaken())
                : List.of(draft.weeks());
    }
}
