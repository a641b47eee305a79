package be.datacoach.administration.web;

import be.datacoach.administration.people.Field;
import be.datacoach.administration.people.MendPeople.Cell;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the form with faulty rows says: {@code cell.12.EMAIL=...} and {@code without.12=on}. */
record Mended(Map<Cell, String> cells, Set<Integer> without) {
    private static final Pattern CELL = Pattern.compile("cell\\.(\\d{1,7})\\.([A-Z_]+)");
    private static final Pattern WITHOUT = Pattern.compile("without\\.(\\d{1,7})");

    static Mended in(Map<String, String> parameters) {
        Map<Cell, String> cells = new HashMap<>();
        Set<Integer> without = new HashSet<>();
        parameters.forEach((name, value) -> {
            Matcher cell = CELL.matcher(name);
            Matcher left = WITHOUT.matcher(name);
            if (cell.matches()) field(cell.group(2), Integer.parseInt(cell.group(1)), value, cells);
            if (left.matches()) without.add(Integer.parseInt(left.group(1)));
        });
        return new Mended(cells, without);
    }

    private static void field(String name, int line, String value, Map<Cell, String> cells) {
        for (Field field : Field.values()) if (field.name().equals(name)) cells.put(new Cell(line, field), value);
    }
}
