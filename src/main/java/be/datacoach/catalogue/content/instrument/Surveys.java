package be.datacoach.catalogue.content.instrument;

import be.datacoach.adaptation.condition.Text;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The short surveys around a path: what they ask, when, and what answers come to in words.
 *
 * @param items statements to rate, each about the group with its id
 * @param again ids of sentences of the instapmeting that are rated once more
 */
public record Surveys(
        Cover cover,
        Scale scale,
        List<Group> groups,
        List<Rated> items,
        List<Preferences.Choice> choices,
        List<String> again,
        List<Wave> waves) {

    /** What a wave asks when it asks the sentences of the instapmeting. */
    public static final String AGAIN = "again";

    /** Where the days of a wave are counted from. */
    public enum Anchor {
        START,
        END
    }

    /**
     * One time at which people are asked.
     *
     * @param after days after the anchor before which nobody is asked
     * @param workdays for how many working days somebody is asked
     * @param asks ids of groups and choices, in order, and {@link #AGAIN}
     */
    public record Wave(String id, Anchor anchor, int after, int workdays, List<String> asks, Text title, Text lead) {
        public Wave {
            asks = List.copyOf(asks);
        }
    }

    /**
     * Statements that belong together.
     *
     * @param bands from the lowest limit up
     */
    public record Group(String id, Text title, List<Band> bands) {
        public Group {
            bands = List.copyOf(bands);
        }

        /** What this mean of answers says. */
        Optional<Text> said(double mean) {
            return bands.stream()
                    .filter(band -> mean >= band.from)
                    .reduce((lower, higher) -> higher)
                    .map(Band::text);
        }
    }

    /** @param from the least mean */
    public record Band(double from, Text text) {}

    public Surveys {
        groups = List.copyOf(groups);
        items = List.copyOf(items);
        choices = List.copyOf(choices);
        again = List.copyOf(again);
        waves = List.copyOf(waves);
    }

    public Optional<Wave> wave(String id) {
        return waves.stream().filter(wave -> wave.id.equals(id)).findFirst();
    }

    public List<Rated> itemsOf(String group) {
        return items.stream().filter(item -> item.about().equals(group)).toList();
    }

    public Optional<Preferences.Choice> choice(String id) {
        return choices.stream().filter(choice -> choice.id().equals(id)).findFirst();
    }

    /** What answers to the statements of a group say together; nothing where half of them or more were left open. */
    public Optional<Text> said(Group group, List<Integer> answers) {
        OptionalDouble mean = answers.stream().mapToInt(Integer::intValue).average();
        boolean enough = answers.size() * 2 > itemsOf(group.id).size();
        return enough && mean.isPresent() ? group.said(mean.getAsDouble()) : Optional.empty();
    }
}
