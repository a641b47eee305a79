package be.datacoach.intake.context;

import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.content.FirstScreen.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a director sees over the link: the objective facts of the own school, and nothing of anybody.
 *
 * @param until the last day on which the link works
 * @param leaderFactor whether the director agreed that the factor about leaders may be shown; empty when never asked
 */
public record SchoolToConfirm(String school, LocalDate until, List<Line> lines, Optional<Boolean> leaderFactor) {

    /**
     * @param holds what stands now, whoever said it
     * @param said everything that was said, where people differ; empty where they do not
     * @param confirmedOn when a director confirmed it last
     */
    public record Line(Question question, Optional<Value> holds, List<Value> said, Optional<LocalDate> confirmedOn) {
        public Line {
            said = List.copyOf(said);
        }
    }

    public SchoolToConfirm {
        lines = List.copyOf(lines);
    }
}
