package be.datacoach.network.web.example;

import be.datacoach.network.example.Seen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words by which somebody might be recognised, once however often they stand there.
 *
 * @param key of the field in which the author says why they may stand
 * @param where the parts in which they stand
 * @param why somebody might be recognised by them
 * @param mend what could stand there instead
 * @param hard whether they must go
 * @param reason why they may stand, as the author said; empty for none
 */
public record SeenRow(String key, String words, String where, String why, String mend, boolean hard, String reason) {

    static List<SeenRow> of(List<Seen> seen, ExampleWords words) {
        Map<String, SeenRow> rows = new LinkedHashMap<>();
        for (Seen one : seen) {
            String label = words.label(one.part());
            rows.merge(one.key(), row(one, label, words), (row, other) -> row.also(label));
        }
        return List.copyOf(rows.values());
    }

    private static SeenRow row(Seen one, String label, ExampleWords words) {
        return new SeenRow(
                one.key(),
                one.finding().words(),
                label,
                words.sign(one.sign()),
                words.mend(one.sign()),
                one.sign().isHard(),
                one.reason());
    }

    private SeenRow also(String label) {
        String all = where.contains(label) ? where : where + ", " + label;
        return new SeenRow(key, words, all, why, mend, hard, reason);
    }
}
