package be.datacoach.access.rights;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of what is held on somebody, to be read and taken along a page at a time. */
public interface Chapter {
    /** Names its texts, {@code my_data.part.<code>}, and its files. */
    String code();

    /** Machine names; the words are {@code my_data.column.<column>}. */
    List<String> columns();

    long count(DataSubject person);

    /** @param after the place of the last row that was read; 0 to begin */
    List<Row> rows(DataSubject person, long after, int most);

    /**
     * A row.
     *
     * @param place greater than that of every row before it
     * @param cells as many as there are columns: texts, numbers, {@code Boolean}, {@code Instant}, {@code LocalDate}, or null
     */
    record Row(long place, List<@Nullable Object> cells) {}
}
