package be.datacoach.adaptation.proof;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.condition.Domain;
import be.datacoach.adaptation.condition.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The values of an attribute that matter: every word of a closed list, and one stretch of numbers for each set of
 * comparisons that they answer alike. Comparisons with one value of a cell hold for the whole cell.
 */
record Cells(Attribute attribute, List<Cell> all) {

    /**
     * Values that nobody tells apart.
     *
     * @param name of the first and the last value, so that another cut is another cell
     * @param value the first of them
     * @param last the last of them
     */
    record Cell(String name, Value value, Value last) {}

    Cells {
        all = List.copyOf(all);
    }

    /** @param comparisons all that anything makes with this attribute, computed attributes traced back to it */
    static Cells of(Attribute attribute, List<Condition.Compare> comparisons) {
        if (attribute.domain() instanceof Domain.Words words) {
            return new Cells(
                    attribute,
                    words.codes().stream()
                            .map(code -> new Cell(code, Value.of(code), Value.of(code)))
                            .toList());
        }
        var numbers = (Domain.Numbers) attribute.domain();
        // Needs are ranked among each other, so each of their values is a cell of its own.
        if (attribute.id().name().startsWith("need.")) {
            return new Cells(
                    attribute,
                    numbers.all().stream()
                            .map(need -> new Cell(need.toString(), Value.of(need), Value.of(need)))
                            .toList());
        }
        var stretches = new LinkedHashMap<List<Boolean>, List<Double>>();
        for (double number : numbers.all()) {
            stretches
                    .computeIfAbsent(answers(number, comparisons), none -> new ArrayList<>())
                    .add(number);
        }
        return new Cells(
                attribute, stretches.values().stream().map(Cells::stretch).toList());
    }

    /** The cell with this number; numbers between two steps belong to the cell of the step below. */
    Cell cellOf(double number, List<Condition.Compare> comparisons) {
        List<Boolean> answers = answers(number, comparisons);
        return all.stream()
                .filter(cell -> cell.value.equals(Value.of(number)))
                .findFirst()
                .or(() -> all.stream()
                        .filter(cell -> answers(((Value.Amount) cell.value).number(), comparisons)
                                .equals(answers))
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("no cell of " + attribute.id() + " holds " + number));
    }

    private static Cell stretch(List<Double> numbers) {
        double first = numbers.get(0);
        double last = numbers.get(numbers.size() - 1);
        return new Cell(first + ".." + last, Value.of(first), Value.of(last));
    }

    private static List<Boolean> answers(double number, List<Condition.Compare> comparisons) {
        return comparisons.stream()
                .map(comparison -> comparison.operator().holds(number, comparison.threshold()))
                .toList();
    }
}
