package be.datacoach.catalogue.content;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.content.FirstScreen.Question;
import be.datacoach.catalogue.content.instrument.Rated;
import be.datacoach.catalogue.content.instrument.Scale;
import java.util.List;
import java.util.Optional;

/**
 * What is asked about where a coach works.
 *
 * @param school objective questions, whose answers everybody at the school shares
 * @param coach about the own position, private to the coach
 * @param scales several statements that make one number, private too
 * @param team the terms of team scans
 */
public record ContextForm(List<Question> school, List<Question> coach, List<Statements> scales, TeamTerms team) {

    /**
     * When a team may be asked, and when its figures may be shown.
     *
     * @param after the module with the agreements; no team is asked before the coach finished it
     * @param fewest respondents before any figure
     * @param share percent of the team that answered before any figure
     * @param whole percent from which it counts as the whole team
     */
    public record TeamTerms(ModuleId after, int fewest, int share, int whole) {}

    /**
     * Statements that make one number together.
     *
     * @param steps the answers to each of them
     * @param percent whether the mean becomes 0 to 100, from the lowest answer to the highest; otherwise it stays a mean
     * @param with a declared attribute of 0 to 100 that the result is averaged with, where it is known
     */
    public record Statements(
            AttributeId attribute,
            Text title,
            Text lead,
            Scale steps,
            boolean percent,
            Optional<AttributeId> with,
            List<Rated> items) {
        public Statements {
            items = List.copyOf(items);
        }

        /** The name under which the answer to one statement is kept. */
        public AttributeId answerTo(Rated item) {
            return new AttributeId(attribute.name() + "." + item.id());
        }
    }

    public ContextForm {
        school = List.copyOf(school);
        coach = List.copyOf(coach);
        scales = List.copyOf(scales);
    }
}
