package be.datacoach.permissions;

import be.datacoach.access.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The table {@code permissions/addresses.csv}: who gets in where. */
public final class Addresses {
    private static final Path TABLE = Path.of("src/test/resources/permissions/addresses.csv");

    /** What somebody gets. */
    public enum Answer {
        IN,
        LOG_IN,
        /** As if it did not exist. */
        HIDDEN
    }

    /** @param query what an address needs to say something, for who may see it; often empty, and - where that is not tried */
    public record Row(
            String place, Answer nobody, Answer coach, Answer counsellor, Answer administrator, String query) {
        public Answer of(Role role) {
            return switch (role) {
                case COACH -> coach;
                case COUNSELLOR -> counsellor;
                case ADMINISTRATOR -> administrator;
                // By itself it opens nothing that is not open to everybody: it goes with being an administrator.
                case RESEARCHER ->
                    Stream.of(coach, counsellor, administrator).allMatch(Answer.IN::equals) ? Answer.IN : Answer.HIDDEN;
            };
        }

        private String asLine() {
            return String.join(";", place, cell(nobody), cell(coach), cell(counsellor), cell(administrator), query);
        }

        private static String cell(Answer answer) {
            return answer.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private Addresses() {}

    public static List<Row> all() {
        try (Stream<String> lines = Files.lines(TABLE)) {
            return lines.skip(1)
                    .map(line -> line.split(";", -1))
                    .map(Addresses::row)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Keeps the rows of these places, and makes those that are missing. */
    public static void write(Set<String> places, Function<String, Row> made) throws IOException {
        Map<String, Row> known = new HashMap<>();
        if (Files.exists(TABLE)) {
            all().forEach(row -> known.put(row.place(), row));
        }
        List<String> lines = new ArrayList<>(List.of("address;nobody;coach;counsellor;administrator;query"));
        places.forEach(place -> {
            Row before = known.get(place);
            lines.add((before == null ? made.apply(place) : before).asLine());
        });
        Files.write(TABLE, lines);
    }

    private static Row row(String[] cells) {
        return new Row(cells[0], answer(cells[1]), answer(cells[2]), answer(cells[3]), answer(cells[4]), cells[5]);
    }

    private static Answer answer(String cell) {
        return Answer.valueOf(cell.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
