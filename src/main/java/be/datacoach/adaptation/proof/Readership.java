package be.datacoach.adaptation.proof;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import java.util.List;

/**
 * Who reads what at a variation point, over all possible people: everybody is in exactly one row, and nobody in a row
 * that is not there.
 *
 * @param rows those who read the first variant, then the second and so on, then everybody else
 */
public record Readership(List<Row> rows) {

    /** The index of what everybody else reads. */
    public static final int OTHERWISE = -1;

    /**
     * People who read the same.
     *
     * @param shown the index of their variant, or {@link #OTHERWISE}
     * @param who what is true of them, all at once; whatever is not named may be anything
     */
    public record Row(int shown, List<Said> who) {
        public Row {
            who = List.copyOf(who);
        }
    }

    /**
     * What is known of one attribute.
     *
     * @param unknown whether it may be unknown
     * @param values stretches of values, each with its ends; of words each a stretch of one
     */
    public record Said(AttributeId attribute, boolean unknown, List<Stretch> values) {
        public Said {
            values = List.copyOf(values);
        }
    }

    /** From one value to another, both included. */
    public record Stretch(Value from, Value to) {}

    public Readership {
        rows = List.copyOf(rows);
    }

    /** Whether anybody reads this variant, or what everybody else reads. */
    public boolean read(int shown) {
        return rows.stream().anyMatch(row -> row.shown == shown);
    }
}
