package be.datacoach.reporting.research.export;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is shown or hidden together: a school with everybody in the file who works there, or one person without a school. Who
 * knows a school knows all of its coaches, so they are told apart from others together or not at all.
 *
 * @param school pseudonym of the school, or empty
 * @param people at least one, in an order that follows from their traits alone
 * @param ofSchool traits of the school
 */
record Unit(String school, List<Person> people, Map<String, String> ofSchool) {

    /** @param traits by column; every person of a file has the same columns */
    record Person(String pid, Map<String, String> traits) {
        Person {
            traits = Map.copyOf(traits);
        }

        private String all() {
            return new TreeMap<>(traits).toString();
        }
    }

    Unit {
        people = people.stream()
                .sorted(Comparator.comparing(Person::all).thenComparing(Person::pid))
                .toList();
        ofSchool = Map.copyOf(ofSchool);
        if (people.isEmpty()) throw new IllegalArgumentException("A school without participants is not in a file");
    }

    /** The same people, who are then not known to work together, nor where. */
    Stream<Unit> apart() {
        return people.stream().map(person -> new Unit("", List.of(person), Map.of()));
    }

    boolean hasSchool() {
        return !school.isEmpty();
    }

    /** What somebody who knows this unit knows of a column: a value of the school, or one a person. */
    List<String> cells(String column) {
        if (ofSchool.containsKey(column)) return List.of(ofSchool.getOrDefault(column, ""));
        return people.stream()
                .map(person -> person.traits().getOrDefault(column, ""))
                .toList();
    }
}
