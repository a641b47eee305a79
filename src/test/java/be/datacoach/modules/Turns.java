package be.datacoach.modules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How long a conversation takes on its longest way. */
final class Turns {

    private final Effort effort;
    private final Map<String, Map<?, ?>> moments = new HashMap<>();
    private final Map<String, Double> longest = new HashMap<>();

    Turns(Effort effort, List<Map<?, ?>> moments) {
        this.effort = effort;
        moments.forEach(moment -> this.moments.put((String) moment.get("id"), moment));
    }

    double seconds(String id) {
        Double known = longest.get(id);
        if (known != null) return known;
        Map<?, ?> moment = moments.get(id);
        List<Map<?, ?>> choices = Effort.list(moment, "choices");
        double further = choices.stream()
                .flatMap(choice -> next(choice.get("to")))
                .mapToDouble(this::seconds)
                .max()
                .orElse(0);
        double all = effort.reading(moment, "says") + (choices.isEmpty() ? 0 : turn(moment, choices)) + further;
        longest.put(id, all);
        return all;
    }

    /** What comes on top of listening, at least 45 seconds with it. */
    private double turn(Map<?, ?> moment, List<Map<?, ?>> choices) {
        double read = choices.stream()
                .mapToDouble(choice -> effort.reading(choice, "text"))
                .sum();
        double feedback = effort.meanOf(choices.stream().map(choice -> choice.get("feedback")));
        return Math.max(45 - effort.reading(moment, "says"), read + feedback + 10);
    }

    private static Stream<String> next(Object to) {
        if (to instanceof List<?> ways) return ways.stream().flatMap(Turns::next);
        return Stream.of((String) (to instanceof Map<?, ?> way ? way.get("moment") : to));
    }
}
