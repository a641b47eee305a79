package be.datacoach.network.division;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.TaskId;
import be.datacoach.adaptation.team.Need;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The tasks of which the need is highest, by one nodenscan or by the mean of several. */
final class Priorities {
    /** How the attributes of needs begin. */
    static final String NEED = "need.";

    /** As many as a nodenscan puts in front: the rules ask for the same five. */
    private static final int MOST = 5;

    private Priorities() {}

    /**
     * @param voices what each said of needs, 0 to 20; who said nothing of a task does not count for it
     * @return the highest first, those of equal height in the order of the tasks; none without a need
     */
    static List<Need> of(Collection<TaskId> tasks, List<Map<AttributeId, Fact>> voices) {
        return tasks.stream()
                .flatMap(task -> need(task, voices))
                .sorted(Comparator.comparing(Need::height).reversed().thenComparing(Need::task))
                .limit(MOST)
                .toList();
    }

    private static Stream<Need> need(TaskId task, List<Map<AttributeId, Fact>> voices) {
        var attribute = new AttributeId(NEED + task);
        OptionalDouble mean = voices.stream()
                .flatMap(voice -> Stream.ofNullable(voice.get(attribute)))
                .map(Fact::value)
                .filter(Value.Amount.class::isInstance)
                .mapToDouble(value -> ((Value.Amount) value).number())
                .average();
        int height = (int) Math.round(mean.orElse(0));
        return height < 1 ? Stream.empty() : Stream.of(new Need(task, height));
    }
}
