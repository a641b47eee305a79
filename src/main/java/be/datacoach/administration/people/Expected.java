package be.datacoach.administration.people;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The rows of a file that were to be taken when an administrator decided on it, so that portions later do nothing else.
 *
 * @param rows a mark of what was seen, by the number of the row
 */
record Expected(SortedMap<Integer, String> rows) {
    Expected {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
    }

    static Expected of(List<Verdict> verdicts) {
        SortedMap<Integer, String> rows = new TreeMap<>();
        verdicts.stream().filter(Verdict::isToBeTaken).forEach(verdict -> rows.put(verdict.line(), mark(verdict)));
        return new Expected(rows);
    }

    int size() {
        return rows.size();
    }

    /** The numbers of the first rows after this one. */
    List<Integer> after(int line, int most) {
        return rows.tailMap(line + 1).keySet().stream().limit(most).toList();
    }

    /** Whether this row would still do what was seen. */
    boolean holds(Verdict verdict) {
        return verdict.isToBeTaken() && mark(verdict).equals(rows.get(verdict.line()));
    }

    private static String mark(Verdict verdict) {
        return UUID.nameUUIDFromBytes(verdict.said().getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 18);
    }
}
