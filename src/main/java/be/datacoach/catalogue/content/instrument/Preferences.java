package be.datacoach.catalogue.content.instrument;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Text;
import java.util.List;
import java.util.Optional;

/** The voorkeuren: why somebody learns, and how they like it offered. */
public record Preferences(Cover cover, Scale scale, List<Rated> motivation, List<Choice> choices) {

    /** How to choose. */
    public enum Pick {
        ONE,
        SEVERAL,
        /** All of them, the favourite first. */
        ORDER
    }

    /** @param attribute what rules may ask about the answer, where they may */
    public record Choice(
            String id, Optional<AttributeId> attribute, Pick pick, Text question, Text hint, List<Option> options) {
        public Choice {
            options = List.copyOf(options);
        }

        public boolean offers(String value) {
            return options.stream().anyMatch(option -> option.value.equals(value));
        }
    }

    /** @param attribute that is YES when this is chosen among several, and NO when it is not */
    public record Option(String value, Optional<AttributeId> attribute, Text label) {}

    public Preferences {
        motivation = List.copyOf(motivation);
        choices = List.copyOf(choices);
    }

    public Optional<Choice> choice(String id) {
        return choices.stream().filter(choice -> choice.id.equals(id)).findFirst();
    }
}
