package be.datacoach.catalogue.content.instrument;

import be.datacoach.adaptation.condition.Text;
import java.util.List;

/** Steps to choose from, from the lowest to the highest, one apart. */
public record Scale(List<Step> steps) {

    /** A step, with what it means. */
    public record Step(int value, Text label) {}

    public Scale {
        steps = List.copyOf(steps);
    }

    public boolean holds(int value) {
        return steps.stream().anyMatch(step -> step.value == value);
    }

    public int lowest() {
        return steps.get(0).value;
    }

    public int highest() {
        return steps.get(steps.size() - 1).value;
    }

    /** The same answer to the opposite statement: on 1 to 5, x becomes 6 − x. */
    public int reversed(int value) {
        return lowest() + highest() - value;
    }
}
