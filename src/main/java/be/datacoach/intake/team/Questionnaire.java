package be.datacoach.intake.team;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.catalogue.content.instrument.Cover;
import be.datacoach.catalogue.content.instrument.Scale;
import java.util.List;
import java.util.Optional;

/** What a team reads and answers: items to rate, some of them in parts with words of their own. */
public record Questionnaire(Cover cover, List<Part> parts) {

    /** Items that belong together. */
    public record Part(Optional<Text> about, List<Item> items) {
        public Part {
            items = List.copyOf(items);
        }
    }

    /** What is asked. */
    public enum Kind {
        /** How far one agrees. */
        STATEMENT,
        /** How important the task is. */
        IMPORTANCE,
        /** How well the task is covered. */
        COVERAGE
    }

    /** Something to rate; the words of a task stand at its part. */
    public record Item(String id, Kind kind, Text text, Scale scale) {}

    public Questionnaire {
        parts = List.copyOf(parts);
    }
}
