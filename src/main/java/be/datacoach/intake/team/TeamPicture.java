package be.datacoach.intake.team;

import be.datacoach.adaptation.condition.Text;
import java.util.List;

/**
 * What a team says together.
 *
 * @param telling whether enough people answered; otherwise there are no lines
 * @param whole whether nearly everybody answered
 * @param leaderHidden whether the factor about leaders is left out, because the director did not agree beforehand
 */
public record TeamPicture(
        Instrument instrument, boolean telling, boolean whole, boolean leaderHidden, List<Line> lines) {

    /**
     * A factor, or one of the five tasks that ask most.
     *
     * @param code F1, or T07
     * @param name in words
     * @param words what it says; empty for a task
     * @param band a code: FRAGILE, GROWING, STRONG for a factor; URGENT, ATTENTION, FINE for a task
     * @param score 0 to 100 for a factor, 0 to 20 for a task
     * @param low where two thirds of the answers begin, on the scale of the score
     * @param high where they end
     * @param apart whether people see it so differently that the mean says little
     */
    public record Line(String code, Text name, Text words, String band, int score, int low, int high, boolean apart) {}

    public TeamPicture {
        lines = List.copyOf(lines);
    }
}
