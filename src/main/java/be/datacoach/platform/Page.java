package be.datacoach.platform;

import java.util.List;
import java.util.function.Function;

/** One page of a listing that the database cut. Numbers start at 1. */
public record Page<T>(List<T> rows, long total, int number, int size) {
    public Page {
        rows = List.copyOf(rows);
    }

    /** Where a page starts; a number that makes no sense means the first. */
    public static int offset(int number, int size) {
        return Math.max(0, number - 1) * size;
    }

    /** The same page, each row told in another way. */
    public <R> Page<R> map(Function<? super T, ? extends R> row) {
        return new Page<>(rows.stream().<R>map(row).toList(), total, number, size);
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether there is more than fits on one page. */
    public boolean isSplit() {
        return pages() > 1;
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages();
    }
}
