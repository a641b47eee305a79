package be.datacoach.reporting.research.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Divides units into classes of at least {@code k} that show the same, column by column: a class is split by what its units
 * have in a column; those of a value that fewer than k have are merged with each other, and where they are fewer than k
 * together, with the smallest value that had enough, so that what is hidden cannot be told from what is shown. Classes only
 * split further, so all columns together are shared by at least k units: nobody stands alone, in any combination of columns.
 *
 * <p>After Mondrian (LeFevre, DeWitt, Ramakrishnan, 2006), with merged values in place of intervals.
 */
final class Partition {
    /** What a merged cell may name at most; of more, it is left out. */
    private static final int MOST_MERGED = 3;

    private final int k;

    Partition(int k) {
        this.k = k;
    }

    /**
     * A unit and what may be shown of it.
     *
     * @param cells by column: a value of the school or one a person; empty where it is suppressed, «A+B» where it is merged
     */
    record Shown(Unit unit, Map<String, List<String>> cells) {
        String of(String column) {
            return of(column, 0);
        }

        String of(String column, int person) {
            List<String> shown = cells.getOrDefault(column, List.of());
            return shown.size() == 1 ? shown.get(0) : person < shown.size() ? shown.get(person) : "";
        }
    }

    /** @param columns those that matter most first; a column that a unit does not have is empty */
    List<Shown> of(List<Unit> units, List<String> columns) {
        List<Shown> all = new ArrayList<>();
        for (List<Unit> alike : kinds(units)) {
            List<List<Shown>> classes = List.of(
                    alike.stream().map(unit -> new Shown(unit, new HashMap<>())).toList());
            for (String column : columns) {
                classes = classes.stream()
                        .flatMap(one -> split(one, column).stream())
                        .toList();
            }
            classes.forEach(all::addAll);
        }
        return all;
    }

    /**
     * Units with as many people each. Where fewer than k are alike, their people are taken for people without a school; where
     * those are too few, some of the most frequent kind join them. Nobody is left who is not among k.
     */
    private List<List<Unit>> kinds(List<Unit> units) {
        Map<Integer, List<Unit>> bySize = new TreeMap<>();
        List<Unit> alone = new ArrayList<>();
        for (Unit unit : units) {
            if (unit.hasSchool()) {
                bySize.computeIfAbsent(unit.people().size(), none -> new ArrayList<>())
                        .add(unit);
            } else {
                alone.add(unit);
            }
        }
        bySize.values().removeIf(few -> few.size() < k && moved(few, few.size(), alone));
        while (!alone.isEmpty() && alone.size() < k && !bySize.isEmpty()) {
            int most = largest(bySize);
            List<Unit> donors = bySize.getOrDefault(most, List.of());
            int enough = (k - alone.size() + most - 1) / most;
            moved(donors, donors.size() - enough < k ? donors.size() : enough, alone);
            if (donors.isEmpty()) bySize.remove(most);
        }
        List<List<Unit>> kinds = new ArrayList<>(bySize.values());
        if (alone.size() >= k) kinds.add(alone);
        return kinds;
    }

    private static int largest(Map<Integer, List<Unit>> bySize) {
        return bySize.entrySet().stream()
                .max(Comparator.comparing(entry -> entry.getValue().size()))
                .orElseThrow()
                .getKey();
    }

    /** In the order of pseudonyms, which says nothing of anybody. Always true. */
    private static boolean moved(List<Unit> from, int count, List<Unit> to) {
        from.sort(Comparator.comparing(Unit::school));
        List<Unit> going = new ArrayList<>(from.subList(0, count));
        from.subList(0, count).clear();
        going.forEach(unit -> unit.apart().forEach(to::add));
        return true;
    }

    private List<List<Shown>> split(List<Shown> alike, String column) {
        Map<List<String>, List<Shown>> byValue = new TreeMap<>(Comparator.comparing(List::toString));
        alike.forEach(one -> byValue.computeIfAbsent(one.unit().cells(column), none -> new ArrayList<>())
                .add(one));
        List<List<Shown>> classes = new ArrayList<>();
        List<Shown> few = new ArrayList<>();
        byValue.values().stream().sorted(Comparator.comparing(List::size)).forEach(one -> {
            if (one.size() < k || !few.isEmpty() && few.size() < k) few.addAll(one);
            else classes.add(one);
        });
        classes.forEach(one ->
                one.forEach(shown -> shown.cells().put(column, shown.unit().cells(column))));
        if (!few.isEmpty()) {
            List<String> label = merged(few, column);
            few.forEach(shown -> shown.cells().put(column, label));
            classes.add(few);
        }
        return classes;
    }

    private static List<String> merged(List<Shown> few, String column) {
        TreeSet<String> values = new TreeSet<>();
        for (Shown one : few) {
            List<String> cells = one.unit().cells(column);
            if (cells.size() != 1) return List.of("");
            values.add(cells.get(0));
        }
        return List.of(values.size() > MOST_MERGED ? "" : String.join("+", values));
    }
}
