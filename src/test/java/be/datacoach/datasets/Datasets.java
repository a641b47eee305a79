package be.datacoach.datasets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The fictitious data sets of the course that are drawn by chance. DS8 is not among them: its fragments are written by
 * hand. {@code scripts/datasets} writes them; the codebooks beside them are written by hand.
 */
final class Datasets {

    static final Path HOME = Path.of("modules/datasets");

    static final Map<String, Supplier<Table>> GENERATED = new TreeMap<>(Map.of(
            "DS1", Ds1Maths::table,
            "DS2", Ds2SchoolFeedback::table,
            "DS3", Ds3TwoMoments::table,
            "DS4", Ds4Attests::table,
            "DS5", Ds5Absences::table,
            "DS6", Ds6WellBeing::table,
            "DS7", Ds7Flows::table,
            "DS9", Ds9Action::table));

    private Datasets() {}

    public static void main(String... arguments) throws IOException {
        for (var set : GENERATED.entrySet()) {
            Files.writeString(data(set.getKey()), set.getValue().get().csv());
        }
    }

    static Path data(String id) {
        return HOME.resolve(id).resolve("data.csv");
    }
}
