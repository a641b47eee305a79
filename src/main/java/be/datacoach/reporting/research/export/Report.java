package be.datacoach.reporting.research.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/**
 * What came of a file, in counts alone.
 *
 * @param lines by table
 * @param decisionsLeftOut because they would tell a hidden trait, or are of fewer than five people
 */
public record Report(Map<String, Integer> lines, Suppressed suppressed, int decisionsLeftOut) {
    /**
     * How many cells were merged, and how many left empty, by column.
     *
     * @param leftOut people who agreed and are not in the file, because too few others are like them
     */
    public record Suppressed(Map<String, Integer> merged, Map<String, Integer> hidden, int leftOut) {}

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Cells that show one of several values. */
    public int merged() {
        return sum(suppressed.merged());
    }

    /** Cells that were left empty. */
    public int hidden() {
        return sum(suppressed.hidden());
    }

    /** People who agreed and are not in the file, because too few others are like them. */
    public int peopleLeftOut() {
        return suppressed.leftOut();
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    String json() {
        try {
            return MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    static Report read(String json) {
        try {
            return MAPPER.readValue(json, Report.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A report that was kept is unreadable", broken);
        }
    }
}
