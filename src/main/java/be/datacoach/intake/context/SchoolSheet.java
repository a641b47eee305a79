package be.datacoach.intake.context;

import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.content.FirstScreen.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is said of one school.
 *
 * @param others the coach's other schools
 */
public record SchoolSheet(Place school, List<Place> others, List<Line> lines, List<LocalDate> openLinks) {

    /** A school by the uid that stands in addresses. */
    public record Place(String uid, String name) {}

    /**
     * One question with what everybody answers.
     *
     * @param own what this coach answers
     * @param heard what others answer, the newest first
     * @param differ whether not everybody says the same
     */
    public record Line(Question question, Optional<Value> own, List<Heard> heard, boolean differ) {
        public Line {
            heard = List.copyOf(heard);
        }
    }

    /** @param who a code: COLLEAGUE, DIRECTOR or ADMINISTRATOR, never a name */
    public record Heard(String who, Value value, LocalDate on) {}

    public SchoolSheet {
        others = List.copyOf(others);
        lines = List.copyOf(lines);
        openLinks = List.copyOf(openLinks);
    }
}
