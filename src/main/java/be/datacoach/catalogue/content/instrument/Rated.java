package be.datacoach.catalogue.content.instrument;

import be.datacoach.adaptation.condition.Text;

/**
 * A statement that is rated on a scale.
 *
 * @param about what it answers to: a competency (C2), a factor (F1), an attribute (motivation)
 * @param reversed whether agreeing says less of it, not more
 */
public record Rated(String id, String about, Text text, boolean reversed) {

    /** What an answer counts for. */
    public int counted(int answer, Scale scale) {
        return reversed ? scale.reversed(answer) : answer;
    }
}
