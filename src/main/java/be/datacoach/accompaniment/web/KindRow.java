package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.logbook.PracticePicture;
import be.datacoach.accompaniment.logbook.Week;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * One kind of working together over the weeks of a logbook, drawn on a field of 120 by 16 as a dot for each week in which it occurs:
 * the first week on the left, the last on the right, the same for all kinds. The words beside it say the same.
 *
 * @param dots how far each is from the left
 */
public record KindRow(String kind, List<Integer> dots, String words) {
    private static final int LEFT = 6;
    private static final int RIGHT = 114;

    public KindRow {
        dots = List.copyOf(dots);
    }

    static List<Integer> dots(PracticePicture.Kind kind, PracticePicture picture) {
        Optional<Week> first = picture.first();
        long span = first.map(
                        from -> picture.last().map(to -> between(from, to)).orElse(0L))
                .orElse(0L);
        return kind.weeks().stream()
                .map(week -> x(first.map(from -> between(from, week)).orElse(0L), span))
                .toList();
    }

    private static int x(long at, long span) {
        return span == 0 ? RIGHT : LEFT + (int) (at * (RIGHT - LEFT) / span);
    }

    private static long between(Week from, Week to) {
        return ChronoUnit.WEEKS.between(from.monday(), to.monday());
    }
}
