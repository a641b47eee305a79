package be.datacoach.platform;

import java.util.Map;
import java.util.Optional;

/**
 * In which order a listing is asked for: a column, upwards or downwards.
 *
 * @param column as the address calls it; empty for the usual order
 */
public record Sorting(String column, boolean descending) {
    public static final Sorting USUAL = new Sorting("", false);

    /** As an address says it: {@code name}, or {@code -name} for downwards. */
    public static Sorting of(String typed) {
        return typed.startsWith("-") ? new Sorting(typed.substring(1), true) : new Sorting(typed, false);
    }

    /**
     * For {@code order by}. Nothing that was typed gets into it.
     *
     * @param columns what the listing can be ordered by, and what that is in the query
     * @param last what decides between equals
     * @param usual the order that holds when nothing is asked, or something that the listing does not know
     */
    public String by(Map<String, String> columns, String last, String usual) {
        String way = descending ? " desc" : "";
        return Optional.ofNullable(columns.get(column))
                .map(known -> known + way + ", " + last + way)
                .orElse(usual);
    }
}
