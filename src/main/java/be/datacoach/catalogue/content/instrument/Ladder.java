package be.datacoach.catalogue.content.instrument;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.CompetencyId;
import java.util.List;

/**
 * What somebody does who grows in a competency.
 *
 * @param levels the first is level 1; what is done, never a grade on a person
 */
public record Ladder(CompetencyId competency, Text description, List<Text> levels) {
    public Ladder {
        levels = List.copyOf(levels);
    }
}
