package be.datacoach.datasets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows under a header, written as CSV: UTF-8, commas, a point in numbers, line feeds. No cell of ours needs quotes. */
final class Table {

    private final List<String> lines = new ArrayList<>();

    Table(String... columns) {
        lines.add(String.join(",", columns));
    }

    Table row(Object... cells) {
        lines.add(Stream.of(cells).map(Object::toString).collect(Collectors.joining(",")));
        return this;
    }

    String csv() {
        return String.join("\n", lines) + "\n";
    }
}
