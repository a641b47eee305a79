package be.datacoach.adaptation.team;

import be.datacoach.adaptation.curriculum.ModuleId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What only the coach reads whom it is about: the explanation that all may read, and the smallest change by which
 * somebody else would take the module, or nobody. Found by trying; verified by dividing again as the coaches would,
 * with the present division kept where nothing else is better.
 *
 * <p>An agreement and a wish are smaller than time, the own time is smaller than a need, and a need is smaller than the
 * term for all; less of it is smaller than more. Two changes at once are not tried.
 *
 * @param unless empty when no single change would do
 */
public record OwnExplanation(Explanation shared, Optional<Change> unless) {

    private static final int HALF_AN_HOUR = 30;
    private static final int MOST_HALF_HOURS = 16;
    private static final int MOST_WEEKS = 8;

    /** A change, and the case as it would be. */
    private record Attempt(Change change, DivisionCase otherwise) {}

    /**
     * Explains one module of somebody's share; divides up to some sixty times, each within {@link Divider#WHILE_WAITING}.
     *
     * @param division what dividing the case gave
     */
    public static OwnExplanation of(DivisionCase asked, Division division, CoachId who, ModuleId module) {
        Explanation shared = Explanation.of(division.table(), asked.curriculum(), who, module);
        Coach reader = asked.coach(who);
        Optional<Change> unless = attempts(asked.after(division), reader, module)
                .filter(attempt -> !Divider.divide(attempt.otherwise, Divider.WHILE_WAITING)
                        .table()
                        .share(who)
                        .takes()
                        .contains(module))
                .map(Attempt::change)
                .findFirst();
        return new OwnExplanation(shared, unless);
    }

    private static Stream<Attempt> attempts(DivisionCase now, Coach reader, ModuleId module) {
        var agreed = new Agreement(reader.id(), module, true);
        return Stream.of(
                        now.agreements().contains(agreed)
                                ? Stream.of(new Attempt(new Change.TakenBack(), now.without(agreed)))
                                : Stream.<Attempt>empty(),
                        Stream.of(
                                new Attempt(new Change.RatherNot(), now.with(saying(reader, module, Wish.RATHER_NOT)))),
                        now.coaches().stream()
                                .filter(other -> !other.id().equals(reader.id()))
                                .map(other -> new Attempt(
                                        new Change.Gladly(other.id()), now.with(saying(other, module, Wish.GLADLY)))),
                        nearest(MOST_HALF_HOURS, HALF_AN_HOUR)
                                .filter(more -> reader.minutesAWeek() + more >= 0)
                                .mapToObj(more -> new Attempt(
                                        new Change.Hours(more),
                                        now.with(reader.spending(reader.minutesAWeek() + more)))),
                        now.needs().stream()
                                .sorted(Comparator.comparing(Need::height))
                                .map(need -> new Attempt(new Change.Unneeded(need.task()), now.without(need))),
                        nearest(MOST_WEEKS, 1)
                                .filter(more -> now.weeks() + more >= 1)
                                .mapToObj(more -> new Attempt(new Change.Term(more), now.in(now.weeks() + more))))
                .flatMap(some -> some);
    }

    /** So many steps down and up, the nearest first. */
    private static IntStream nearest(int steps, int size) {
        return IntStream.rangeClosed(1, steps).flatMap(step -> IntStream.of(-step * size, step * size));
    }

    private static Coach saying(Coach coach, ModuleId module, Wish wish) {
        var wishes = new HashMap<>(coach.wishes());
        wishes.put(module, wish);
        return coach.wishing(wishes);
    }
}
